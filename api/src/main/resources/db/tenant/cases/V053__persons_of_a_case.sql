-- Who stands in a case: advice seeker, person of concern, family, guardians, others. Either of the first two may be absent.
create table case_person (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  role varchar(40) character set ascii not null,
  since_at datetime(6) not null,
  until_on date null,
  restricted_at datetime(6) null,
  data_category varchar(40) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(120) null,
  shared_until datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key case_person_case (case_id, since_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who works on a case in which role, since when and until when.
create table case_professional (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  role varchar(40) character set ascii not null,
  organisation varchar(120) null,
  since_on date not null,
  until_on date null,
  recorded_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  key case_professional_case (case_id, since_on, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Which person of the case an entry is on, where the case names its persons.
alter table case_notification add column person char(36) character set ascii collate ascii_bin null;
