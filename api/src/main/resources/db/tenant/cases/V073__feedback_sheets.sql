-- What all who took part agree to tell, and what each of them said to it.
create table feedback_sheet (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  made_at datetime(6) not null,
  made_by varchar(255) not null,
  settled_at datetime(6) null,
  disclosure char(36) character set ascii collate ascii_bin null,
  sealed mediumblob not null,
  version bigint not null,
  key feedback_sheet_case (case_id, made_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table sheet_voice (
  id char(36) character set ascii collate ascii_bin not null primary key,
  sheet_id char(36) character set ascii collate ascii_bin not null,
  subject varchar(255) not null,
  organisation varchar(60) character set ascii collate ascii_bin null,
  place int not null,
  state varchar(20) character set ascii not null,
  spoken_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  unique key sheet_voice_place (sheet_id, place)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
