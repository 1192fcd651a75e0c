-- Requests of data subjects, with their clock.
create table subject_request (
  id char(36) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  extended boolean not null,
  received_at datetime(6) not null,
  due_on date not null,
  -- the first moment in which it is late
  due_at datetime(6) not null,
  closed_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key subject_request_received (received_at, id),
  key subject_request_due (due_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What a person gets who asked for access, for a limited time.
create table access_bundle (
  id char(36) character set ascii collate ascii_bin not null primary key,
  request_id char(36) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  sealed longblob not null,
  key access_bundle_expires (expires_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Where data subjects can go. Rows are added; the latest holds.
create table contact_point (
  id char(36) character set ascii collate ascii_bin not null primary key,
  valid_from datetime(6) not null,
  sealed mediumblob not null,
  key contact_point_from (valid_from, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
