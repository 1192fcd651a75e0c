-- What was told of a case, to whom and why. When the case is erased, date and recipient stay: they have to be told.
create table case_disclosure (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  tenant varchar(40) character set ascii collate ascii_bin null,
  message char(36) character set ascii collate ascii_bin null,
  state varchar(20) character set ascii not null,
  legal_basis varchar(60) character set ascii not null,
  decision char(36) character set ascii collate ascii_bin null,
  made_at datetime(6) not null,
  made_by varchar(255) not null,
  sealed mediumblob not null,
  version bigint not null,
  unique key case_disclosure_message (message),
  key case_disclosure_case (case_id, made_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Of what a recipient has to hear, and whether it has.
create table disclosure_notice (
  id char(36) character set ascii collate ascii_bin not null primary key,
  disclosure_id char(36) character set ascii collate ascii_bin not null,
  tenant varchar(40) character set ascii collate ascii_bin null,
  message char(36) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  outcome varchar(20) character set ascii null,
  made_at datetime(6) not null,
  told_at datetime(6) null,
  told_by varchar(255) null,
  acknowledged_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  unique key disclosure_notice_message (message),
  key disclosure_notice_disclosure (disclosure_id),
  key disclosure_notice_made (made_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Whether somebody in a case was told of the processing, or why not yet. Rows are added; the latest of a person holds.
create table case_notification (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  subject char(36) character set ascii collate ascii_bin not null,
  role varchar(40) character set ascii not null,
  state varchar(20) character set ascii not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(255) not null,
  review_on date null,
  sealed mediumblob not null,
  key case_notification_case (case_id, recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
