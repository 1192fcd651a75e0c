-- Forms that were filled in about no person.
create table trend (
  id char(36) character set ascii collate ascii_bin not null primary key,
  module varchar(40) character set ascii not null,
  module_version varchar(20) character set ascii not null,
  form varchar(40) character set ascii not null,
  reported_at datetime(6) not null,
  reported_by varchar(255) not null,
  sealed mediumblob not null,
  key trend_reported (reported_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Sealing one anew with another key changes nothing that it says.
delimiter //
create trigger trend_is_kept before update on trend for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.module = old.module
      and new.module_version = old.module_version and new.form = old.form and new.reported_at = old.reported_at
      and new.reported_by = old.reported_by) then
    signal sqlstate '45000' set message_text = 'a trend can only be followed by another';
  end if;
end//
delimiter ;
