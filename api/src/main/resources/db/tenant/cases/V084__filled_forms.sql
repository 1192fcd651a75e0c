-- Forms of a module that were filled in about a case: the form as it is heard now, and every version of it, never changed.
create table if not exists case_form (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin not null,
  module varchar(40) character set ascii not null,
  form varchar(40) character set ascii not null,
  filled_by varchar(255) not null,
  filled_at datetime(6) not null,
  data_category varchar(20) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(120) null,
  shared_until datetime(6) null,
  version bigint not null,
  key case_form_case (case_id, filled_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table if not exists case_form_version (
  id char(36) character set ascii collate ascii_bin not null primary key,
  form_id char(36) character set ascii collate ascii_bin not null,
  case_id char(36) character set ascii collate ascii_bin not null,
  module_version varchar(20) character set ascii not null,
  written_by varchar(255) not null,
  written_at datetime(6) not null,
  sealed mediumblob not null,
  key case_form_version_form (form_id, written_at, id),
  key case_form_version_case (case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
