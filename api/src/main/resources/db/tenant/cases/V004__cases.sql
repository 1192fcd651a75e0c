create table case_file (
  id char(36) character set ascii collate ascii_bin not null primary key,
  signal_id char(36) character set ascii collate ascii_bin not null,
  module varchar(40) character set ascii not null,
  module_version varchar(20) character set ascii not null,
  state varchar(40) character set ascii not null,
  phase varchar(40) character set ascii not null,
  state_entered_at datetime(6) not null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  closing_reason varchar(40) character set ascii null,
  legal_basis varchar(60) character set ascii not null,
  sector varchar(40) character set ascii not null,
  concerns varchar(400) character set ascii not null,
  age smallint null,
  sex varchar(40) character set ascii not null,
  sealed mediumblob not null,
  version bigint not null,
  unique key case_file_signal (signal_id),
  key case_file_opened (opened_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_note (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  amends char(36) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii not null,
  author varchar(120) not null,
  written_at datetime(6) not null,
  sealed mediumblob not null,
  key case_note_case (case_id, written_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_step (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  from_state varchar(40) character set ascii not null,
  to_state varchar(40) character set ascii not null,
  taken_at datetime(6) not null,
  actor varchar(120) not null,
  deciding_body varchar(60) character set ascii not null,
  legal_basis varchar(60) character set ascii null,
  sealed mediumblob not null,
  key case_step_case (case_id, taken_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table case_seat (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  seat varchar(60) character set ascii not null,
  organisation varchar(60) not null,
  since_at datetime(6) not null,
  ended_at datetime(6) null,
  key case_seat_case (case_id),
  key case_seat_organisation (organisation, ended_at, case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A note and a step are never changed: what was wrong is said in an amendment beside it.
create trigger case_note_is_kept before update on case_note for each row
  signal sqlstate '45000' set message_text = 'a note can only be amended';
create trigger case_step_is_kept before update on case_step for each row
  signal sqlstate '45000' set message_text = 'a step can only be followed by another';
