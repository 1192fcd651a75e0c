-- Cases that this tenant hands over to another.
create table case_transfer_sent (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  -- the case while there is no answer, so that one transfer of it is under way at a time
  open_case char(36) character set ascii collate ascii_bin null,
  receiver varchar(40) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  message char(36) character set ascii collate ascii_bin not null,
  revocation_message char(36) character set ascii collate ascii_bin null,
  reason varchar(40) character set ascii null,
  rejection varchar(40) character set ascii null,
  legal_basis varchar(60) character set ascii not null,
  requested_at datetime(6) not null,
  requested_by varchar(255) not null,
  settled_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  unique key case_transfer_sent_open (open_case),
  unique key case_transfer_sent_message (message),
  unique key case_transfer_sent_revocation (revocation_message),
  key case_transfer_sent_requested (case_id, requested_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Cases that others hand over to this tenant; the id is that of the sender's row.
create table case_transfer_received (
  id char(36) character set ascii collate ascii_bin not null primary key,
  sender varchar(40) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  received_at datetime(6) not null,
  decided_at datetime(6) null,
  case_id char(36) character set ascii collate ascii_bin null,
  sealed mediumblob not null,
  version bigint not null,
  unique key case_transfer_received_case (case_id),
  key case_transfer_received_at (received_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
