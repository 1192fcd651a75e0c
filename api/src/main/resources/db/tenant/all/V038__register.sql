-- The register of processing activities: a new row with a new identifier on each change, so that what was logged under an
-- identifier keeps its meaning. Rows are added and never changed.
create table if not exists activity_version (
  id char(36) character set ascii collate ascii_bin not null primary key,
  activity varchar(90) character set ascii collate ascii_bin not null,
  number int not null,
  digest char(64) character set ascii collate ascii_bin not null,
  since_at datetime(6) not null,
  sealed mediumblob not null,
  unique key activity_version_number (activity, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the tenant itself says under a heading of the impact assessment.
create table if not exists accountability_statement (
  id char(36) character set ascii collate ascii_bin not null primary key,
  chapter varchar(40) character set ascii collate ascii_bin not null,
  stated_by varchar(255) not null,
  stated_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  unique key accountability_statement_chapter (chapter)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
