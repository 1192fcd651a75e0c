-- Under which version of the module a step was taken: a case may be brought over to a later one. Steps without it were
-- taken under the version of their case.
alter table case_step add column module_version varchar(20) character set ascii null;

-- That open cases were brought over.
create table module_upgrade (
  id char(36) character set ascii collate ascii_bin not null primary key,
  module varchar(40) character set ascii not null,
  from_version varchar(20) character set ascii not null,
  to_version varchar(20) character set ascii not null,
  upgraded_by varchar(255) not null,
  upgraded_at datetime(6) not null,
  states varchar(10000) character set ascii not null,
  key module_upgrade_module (module, upgraded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create trigger module_upgrade_is_kept before update on module_upgrade for each row
  signal sqlstate '45000' set message_text = 'an upgrade is never changed';
