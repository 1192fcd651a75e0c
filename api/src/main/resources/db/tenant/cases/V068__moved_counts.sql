-- From when and until when a signal or case that was handed over counts here; others always count.
create table moved_count (
  id char(36) character set ascii collate ascii_bin not null primary key,
  counted_from datetime(6) null,
  counted_until datetime(6) null
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
