-- What the tenant decided of a rule: a shorter period than the module's, or the period that the module leaves to it.
create table if not exists retention_setting (
  id char(36) character set ascii collate ascii_bin not null primary key,
  rule varchar(90) character set ascii collate ascii_bin not null,
  period varchar(40) character set ascii not null,
  review_on date null,
  decided_by varchar(255) not null,
  decided_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  unique key retention_setting_rule (rule)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table if not exists retention_pause (
  id char(36) character set ascii collate ascii_bin not null primary key,
  paused_by varchar(255) not null,
  paused_at datetime(6) not null,
  until_at datetime(6) not null,
  ended_by varchar(255) null,
  ended_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key retention_pause_until (until_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- One record is kept longer. Goes with the record.
create table if not exists retention_extension (
  id char(36) character set ascii collate ascii_bin not null primary key,
  rule varchar(90) character set ascii collate ascii_bin not null,
  object_id char(36) character set ascii collate ascii_bin not null,
  period varchar(40) character set ascii not null,
  state varchar(20) character set ascii not null,
  asked_by varchar(255) not null,
  asked_at datetime(6) not null,
  decided_by varchar(255) null,
  decided_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key retention_extension_object (object_id),
  key retention_extension_asked (asked_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table if not exists retention_run (
  id char(36) character set ascii collate ascii_bin not null primary key,
  occasion varchar(20) character set ascii not null,
  asked_by varchar(255) null,
  asked_at datetime(6) not null,
  state varchar(20) character set ascii not null,
  began_at datetime(6) null,
  ended_at datetime(6) null,
  version bigint not null,
  key retention_run_asked (asked_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table if not exists retention_count (
  id varchar(140) character set ascii collate ascii_bin not null primary key,
  run_id char(36) character set ascii collate ascii_bin not null,
  rule varchar(90) character set ascii collate ascii_bin not null,
  erased bigint not null,
  held bigint not null,
  extended bigint not null,
  failed bigint not null,
  version bigint not null,
  key retention_count_run (run_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- That a record was erased: no identifier of it, but a mark that whoever knows the identifier can have checked.
create table if not exists retention_tombstone (
  id char(36) character set ascii collate ascii_bin not null primary key,
  run_id char(36) character set ascii collate ascii_bin not null,
  rule varchar(90) character set ascii collate ascii_bin not null,
  period varchar(40) character set ascii not null,
  legal_source varchar(60) character set ascii not null,
  erased_at datetime(6) not null,
  mark char(64) character set ascii collate ascii_bin not null,
  key retention_tombstone_mark (mark),
  key retention_tombstone_erased (erased_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
