create table training_course (
  id char(36) character set ascii collate ascii_bin not null primary key,
  kind varchar(40) character set ascii not null,
  audience varchar(400) character set ascii not null,
  languages varchar(80) character set ascii not null,
  duration_minutes int not null,
  state varchar(20) character set ascii not null,
  created_at datetime(6) not null,
  published_at datetime(6) null,
  withdrawn_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key training_course_created (created_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
