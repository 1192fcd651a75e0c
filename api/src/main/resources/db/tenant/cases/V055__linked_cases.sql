-- Two cases that belong together. Stored once; it stands at both.
create table case_link (
  id char(36) character set ascii collate ascii_bin not null primary key,
  one_case char(36) character set ascii collate ascii_bin not null,
  other_case char(36) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii not null,
  linked_at datetime(6) not null,
  linked_by varchar(255) not null,
  sealed mediumblob not null,
  unique key case_link_pair (one_case, other_case, kind),
  key case_link_other (other_case)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
