create table idempotency_record (
  caller binary(32) not null,
  idempotency_key char(36) character set ascii collate ascii_bin not null,
  request_hash binary(32) not null,
  status smallint not null,
  object_id char(36) character set ascii collate ascii_bin not null,
  location varchar(300) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  primary key (caller, idempotency_key),
  key idempotency_record_age (created_at)
) engine = innodb default character set utf8mb4;
