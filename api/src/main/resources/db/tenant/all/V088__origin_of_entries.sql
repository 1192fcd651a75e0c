-- What was brought in from an earlier system says so, with the date that it was given there; recorded_at is when it came.
ALTER TABLE journal_entry ADD COLUMN origin VARCHAR(20) NULL, ADD COLUMN dated_at DATETIME(6) NULL;
