-- Roles that the tenant composed. Which rights they hold decides; what people call them is sealed.
create table tenant_role (
  id char(36) character set ascii collate ascii_bin not null primary key,
  name varchar(40) character set ascii collate ascii_bin not null,
  rights varchar(6200) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  unique key tenant_role_name (name)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the tenant revoked, for its administrators to read. What counts stands in control, as digests.
create table access_revocation (
  id char(36) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) character set ascii collate ascii_bin not null,
  revoked_at datetime(6) not null,
  until_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  key access_revocation_revoked (revoked_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
