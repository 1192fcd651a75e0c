-- Whether, in a case, the person consents to sharing, and which organisations were briefed on confidentiality.
create table case_permission (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  giver varchar(40) character set ascii not null,
  given_at datetime(6) not null,
  recorded_by varchar(255) not null,
  withdrawn_at datetime(6) null,
  withdrawn_by varchar(255) null,
  sealed mediumblob not null,
  version bigint not null,
  key case_permission_case (case_id, given_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_briefing (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  organisation varchar(60) character set ascii not null,
  briefed_at datetime(6) not null,
  recorded_by varchar(255) not null,
  sealed mediumblob not null,
  key case_briefing_case (case_id, organisation)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
