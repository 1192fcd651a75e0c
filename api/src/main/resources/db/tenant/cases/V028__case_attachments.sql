create table if not exists case_attachment (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  media_type varchar(120) character set ascii not null,
  size_bytes bigint not null,
  author varchar(255) not null,
  added_at datetime(6) not null,
  sealed mediumblob not null,
  key case_attachment_case (case_id, added_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
