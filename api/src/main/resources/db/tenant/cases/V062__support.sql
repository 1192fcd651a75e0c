-- What was written down on the support of a case: plans, their reviews, sessions of mentoring, closures proposed, contacts after closing.
create table support_record (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  parent_id char(36) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  due_on date null,
  recorded_by varchar(255) not null,
  recorded_at datetime(6) not null,
  data_category varchar(20) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(120) null,
  shared_until datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key support_record_case (case_id, kind, recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
