-- Where people can report a worry to the tenant; a copy stands in the public directory.
create table if not exists report_point (
  id char(36) character set ascii collate ascii_bin not null primary key,
  published_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
