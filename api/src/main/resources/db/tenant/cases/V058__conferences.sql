-- Series of conferences: who sits there every time, and how often it meets.
create table conference_series (
  id char(36) character set ascii collate ascii_bin not null primary key,
  created_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  key conference_series_created (created_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table conference_series_seat (
  id char(36) character set ascii collate ascii_bin not null primary key,
  series_id char(36) character set ascii collate ascii_bin not null,
  place int not null,
  seat varchar(60) character set ascii not null,
  organisation varchar(60) null,
  key conference_series_seat_series (series_id, place),
  key conference_series_seat_organisation (organisation, series_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table conference (
  id char(36) character set ascii collate ascii_bin not null primary key,
  series_id char(36) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  starts_local char(16) character set ascii collate ascii_bin not null,
  ends_local char(16) character set ascii collate ascii_bin not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  planned_at datetime(6) not null,
  approved_at datetime(6) null,
  approved_by varchar(255) null,
  sealed mediumblob not null,
  version bigint not null,
  key conference_starts (starts_at, id),
  key conference_series_starts (series_id, starts_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who is asked to come; a partner sees a conference by it.
create table conference_participant (
  id char(36) character set ascii collate ascii_bin not null primary key,
  conference_id char(36) character set ascii collate ascii_bin not null,
  place int not null,
  seat varchar(60) character set ascii not null,
  organisation varchar(60) null,
  standing boolean not null,
  key conference_participant_conference (conference_id, place),
  key conference_participant_organisation (organisation, conference_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table conference_item (
  id char(36) character set ascii collate ascii_bin not null primary key,
  conference_id char(36) character set ascii collate ascii_bin not null,
  case_id char(36) character set ascii collate ascii_bin null,
  place int not null,
  sealed mediumblob not null,
  key conference_item_conference (conference_id, place),
  key conference_item_case (case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Who was there. Whether somebody was there for an item about a case is told to nobody who may not hear of the case.
create table conference_attendee (
  id char(36) character set ascii collate ascii_bin not null primary key,
  conference_id char(36) character set ascii collate ascii_bin not null,
  seat varchar(60) character set ascii not null,
  organisation varchar(60) null,
  leads boolean not null,
  recorded_at datetime(6) not null,
  briefed_at datetime(6) null,
  briefed_by varchar(255) null,
  sealed mediumblob not null,
  version bigint not null,
  key conference_attendee_conference (conference_id, recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- The minutes, a row for each thing that was told, decided, agreed to be done or corrected later.
create table conference_minute (
  id char(36) character set ascii collate ascii_bin not null primary key,
  conference_id char(36) character set ascii collate ascii_bin not null,
  item_id char(36) character set ascii collate ascii_bin not null,
  case_id char(36) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii not null,
  data_category varchar(40) character set ascii not null,
  professional_secret boolean not null,
  source_organisation varchar(60) null,
  shared_until datetime(6) null,
  owner_organisation varchar(60) null,
  due_on date null,
  written_at datetime(6) not null,
  written_by varchar(255) not null,
  sealed mediumblob not null,
  key conference_minute_item (item_id, written_at, id),
  key conference_minute_conference (conference_id, written_at, id),
  key conference_minute_case (case_id),
  key conference_minute_due (kind, written_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What lets a calendar program fetch the dates of a series; the secret itself is stored nowhere.
create table conference_calendar (
  id char(36) character set ascii collate ascii_bin not null primary key,
  series_id char(36) character set ascii collate ascii_bin not null,
  organisation varchar(60) null,
  issued_at datetime(6) not null,
  issued_by varchar(255) not null,
  expires_at datetime(6) not null,
  withdrawn_at datetime(6) null,
  key conference_calendar_series (series_id, issued_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What the minutes say is added, and taken away until they are approved; it is never changed. Sealing it anew changes nothing that it
-- says, so whoever asks for that may pass, as with notes on a case.
delimiter //
create trigger conference_minute_is_kept before update on conference_minute for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.conference_id = old.conference_id and new.item_id = old.item_id
      and new.case_id <=> old.case_id and new.kind = old.kind and new.data_category = old.data_category
      and new.professional_secret = old.professional_secret and new.source_organisation <=> old.source_organisation
      and new.shared_until <=> old.shared_until and new.owner_organisation <=> old.owner_organisation
      and new.due_on <=> old.due_on and new.written_at = old.written_at and new.written_by = old.written_by) then
    signal sqlstate '45000' set message_text = 'minutes can only be amended';
  end if;
end//
delimiter ;
