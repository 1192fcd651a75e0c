-- What police or court demanded, and what was handed over or why not: one register of the tenant.
create table authority_demand (
  id char(36) character set ascii collate ascii_bin not null primary key,
  case_id char(36) character set ascii collate ascii_bin null,
  kind varchar(30) character set ascii not null,
  state varchar(20) character set ascii not null,
  received_at datetime(6) not null,
  recorded_by varchar(255) not null,
  answered_at datetime(6) null,
  answered_by varchar(255) null,
  disclosure char(36) character set ascii collate ascii_bin null,
  sealed mediumblob not null,
  version bigint not null,
  key authority_demand_received (received_at, id),
  key authority_demand_case (case_id),
  key authority_demand_answered (answered_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
