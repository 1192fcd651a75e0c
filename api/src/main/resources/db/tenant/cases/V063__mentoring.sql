-- The corps of mentors and parent coaches; who they are and what they can do stands in the sealed column.
create table mentor (
  id char(36) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  subject varchar(255) null,
  organisation varchar(120) null,
  caseload_limit smallint not null,
  screening_valid_until date not null,
  recorded_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  key mentor_subject (subject),
  key mentor_recorded (recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who is mentored by whom, agreed for a time.
create table mentoring (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  mentor_id char(36) character set ascii collate ascii_bin not null,
  replaces char(36) character set ascii collate ascii_bin null,
  state varchar(20) character set ascii not null,
  starts_on date not null,
  ends_on date null,
  recorded_by varchar(255) not null,
  recorded_at datetime(6) not null,
  data_category varchar(20) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(120) null,
  shared_until datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key mentoring_case (case_id, recorded_at, id),
  key mentoring_mentor (mentor_id, state)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
