-- That somebody opened a case that is hidden from them, why, until when, and what a second person says of it.
create table case_emergency (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  opened_by varchar(255) not null,
  opened_at datetime(6) not null,
  ends_at datetime(6) not null,
  review_by datetime(6) not null,
  state varchar(20) character set ascii not null,
  reviewed_by varchar(255) null,
  reviewed_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key case_emergency_case (case_id, opened_by, ends_at),
  key case_emergency_opened (opened_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
