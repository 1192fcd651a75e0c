-- How a disclosure is prepared: what is to be told, to whom and why, and each step that was taken. Steps are only added.
create table disclosure_preparation (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  organisation varchar(60) character set ascii collate ascii_bin null,
  occasion varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  begun_at datetime(6) not null,
  begun_by varchar(255) not null,
  disclosure char(36) character set ascii collate ascii_bin null,
  sealed mediumblob not null,
  version bigint not null,
  key disclosure_preparation_case (case_id, begun_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table preparation_step (
  id char(36) character set ascii collate ascii_bin not null primary key,
  preparation_id char(36) character set ascii collate ascii_bin not null,
  stage varchar(20) character set ascii not null,
  taken_at datetime(6) not null,
  taken_by varchar(255) not null,
  sealed mediumblob not null,
  key preparation_step_preparation (preparation_id, taken_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- That whoever is bound to professional secrecy lifted it for one note, and what for.
create table secrecy_lifting (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  note_id char(36) character set ascii collate ascii_bin not null,
  organisation varchar(60) character set ascii collate ascii_bin null,
  lifted_at datetime(6) not null,
  lifted_by varchar(255) not null,
  ended_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key secrecy_lifting_case (case_id, lifted_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a disclosure came from: a preparation, a feedback sheet or a demand; empty where a table decided it.
alter table case_disclosure add column origin varchar(20) character set ascii null;
alter table case_disclosure add column origin_id char(36) character set ascii collate ascii_bin null;
