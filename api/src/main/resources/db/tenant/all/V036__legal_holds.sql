-- Records that must not be erased before a procedure is over. Goes with the record.
create table if not exists legal_hold (
  id char(36) character set ascii collate ascii_bin not null primary key,
  record_kind varchar(40) character set ascii not null,
  object_id char(36) character set ascii collate ascii_bin not null,
  basis varchar(60) character set ascii not null,
  state varchar(20) character set ascii not null,
  placed_by varchar(255) not null,
  placed_at datetime(6) not null,
  until_at datetime(6) null,
  lifting_asked_by varchar(255) null,
  lifting_asked_at datetime(6) null,
  lifted_by varchar(255) null,
  lifted_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key legal_hold_object (object_id),
  key legal_hold_placed (placed_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
