create table if not exists evaluation_instrument (
  id char(36) character set ascii collate ascii_bin not null primary key,
  recorded_at datetime(6) not null,
  latest int not null,
  sealed mediumblob not null,
  version bigint not null,
  key evaluation_instrument_recorded (recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- An edition of the questions. Rows are added and never changed.
create table if not exists evaluation_instrument_version (
  id char(36) character set ascii collate ascii_bin not null primary key,
  instrument_id char(36) character set ascii collate ascii_bin not null,
  edition int not null,
  recorded_at datetime(6) not null,
  sealed mediumblob not null,
  unique key evaluation_instrument_edition (instrument_id, edition)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table if not exists evaluation (
  id char(36) character set ascii collate ascii_bin not null primary key,
  state varchar(20) character set ascii not null,
  subject_kind varchar(20) character set ascii not null,
  wave varchar(20) character set ascii not null,
  organisation varchar(200) null,
  instrument_version_id char(36) character set ascii collate ascii_bin not null,
  designed_at datetime(6) not null,
  opens_at datetime(6) not null,
  closes_at datetime(6) not null,
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key evaluation_designed (designed_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What is needed to refuse a second use, and nothing more: no time of issue or use, no person.
create table if not exists evaluation_invitation (
  id char(64) character set ascii collate ascii_bin not null primary key,
  evaluation_id char(36) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  used_with varbinary(32) null,
  key evaluation_invitation_evaluation (evaluation_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Stored in the order of random ids. Nothing here says who answered, from which invitation or at what time.
create table if not exists evaluation_response (
  id char(36) character set ascii collate ascii_bin not null primary key,
  evaluation_id char(36) character set ascii collate ascii_bin not null,
  given_on date not null,
  sealed mediumblob not null,
  key evaluation_response_evaluation (evaluation_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
