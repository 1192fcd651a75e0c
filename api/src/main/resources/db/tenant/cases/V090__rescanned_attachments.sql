-- What was found clean is scanned again after a while, that which waits longest first.
alter table case_attachment add key case_attachment_scanned (scan, scanned_at, id);
