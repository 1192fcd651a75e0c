-- What two people of the tenant decide about the tenant itself.
create table tenant_resolution (
  id char(36) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  asked_by varchar(255) not null,
  asked_roles varchar(255) not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  approved_by varchar(255) null,
  approved_roles varchar(255) null,
  approved_at datetime(6) null,
  settled_at datetime(6) null,
  recipient varchar(60) character set ascii collate ascii_bin null,
  certificate char(36) character set ascii collate ascii_bin null,
  version bigint not null,
  key tenant_resolution_asked (asked_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- An export until the tenant has fetched it, in the order of the numbers: readable with the tenant's private key only, so not sealed by a key of ours.
create table tenant_export_part (
  id char(36) character set ascii collate ascii_bin not null primary key,
  resolution_id char(36) character set ascii collate ascii_bin not null,
  number int not null,
  content mediumblob not null,
  unique key tenant_export_part_number (resolution_id, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
