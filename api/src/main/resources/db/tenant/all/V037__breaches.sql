-- The register of breaches of personal data (GDPR article 33(5)).
create table if not exists privacy_breach (
  id char(36) character set ascii collate ascii_bin not null primary key,
  state varchar(20) character set ascii not null,
  discovered_at datetime(6) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(255) not null,
  natures varchar(200) character set ascii not null,
  data_categories varchar(200) character set ascii not null,
  subjects int null,
  records int null,
  authority varchar(20) character set ascii not null,
  notified_at datetime(6) null,
  persons varchar(20) character set ascii not null,
  told_at datetime(6) null,
  closed_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key privacy_breach_discovered (discovered_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
