-- The same record at the receiver. A script of its own: one that alters two tables cannot be repeated after it stopped in between.
alter table case_transfer_received
  add column disclosure char(36) character set ascii collate ascii_bin null,
  add unique key case_transfer_received_disclosure (disclosure);
