-- What the scanner said of the content. What was stored before there was one was not scanned. One statement, so that nothing stays half
-- done; the default stays for it, since it could only go in a second one.
alter table case_attachment
  add column scan varchar(12) character set ascii not null default 'notScanned',
  add column scanned_at datetime(6) null,
  add column finding varchar(120) character set ascii null;
