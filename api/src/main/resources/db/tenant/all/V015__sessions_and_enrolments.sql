create table training_session (
  id char(36) character set ascii collate ascii_bin not null primary key,
  course_id char(36) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  starts_at datetime(6) not null,
  starts_local char(16) character set ascii collate ascii_bin not null,
  ends_local char(16) character set ascii collate ascii_bin not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  capacity int not null,
  created_at datetime(6) not null,
  cancelled_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key training_session_course (course_id, starts_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table training_enrolment (
  id char(36) character set ascii collate ascii_bin not null primary key,
  session_id char(36) character set ascii collate ascii_bin not null,
  arrival int not null,
  state varchar(20) character set ascii not null,
  person varchar(60) character set ascii collate ascii_bin not null,
  organisation varchar(255) null,
  enrolled_by varchar(255) not null,
  enrolled_at datetime(6) not null,
  ended_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  unique key training_enrolment_arrival (session_id, arrival),
  key training_enrolment_state (session_id, state, arrival),
  key training_enrolment_person (session_id, person),
  key training_enrolment_time (session_id, enrolled_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
