-- When a row was really written, beside the date that it bears: what is brought in from an earlier system bears an earlier one. Reports
-- count nothing that was written after their cut-off. Rows from before are without it; they were written when they say.
alter table case_signal add column stored_at datetime(6) null;
alter table case_file add column stored_at datetime(6) null;
alter table case_step add column stored_at datetime(6) null;

-- When it was known here from when on it counts: a letter that comes after a cut-off changes nothing of what was counted for it.
alter table moved_count add column heard_at datetime(6) null;
