-- The counts that a report took of this tenant, sealed. There once per report or not at all; never changed.
create table if not exists frozen_figures (
  report_id char(36) character set ascii collate ascii_bin not null primary key,
  definition_version varchar(20) character set ascii not null,
  cut_off datetime(6) not null,
  sealed mediumblob not null
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
