-- The journal is read by time over HTTP; without this a page sorts all of it.
ALTER TABLE journal_entry ADD KEY journal_entry_recorded (recorded_at, id);
