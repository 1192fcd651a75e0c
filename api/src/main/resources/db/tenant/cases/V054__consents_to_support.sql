-- That somebody agreed to support, refused it or took it back. Never a legal basis for processing. Rows are added; the latest holds.
create table case_consent (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  given_by varchar(20) character set ascii not null,
  decision varchar(20) character set ascii not null,
  decided_on date not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(255) not null,
  data_category varchar(40) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(120) null,
  shared_until datetime(6) null,
  sealed mediumblob not null,
  key case_consent_case (case_id, recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
