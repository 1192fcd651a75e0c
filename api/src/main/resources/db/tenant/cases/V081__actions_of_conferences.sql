-- How it stands with what somebody has to do after a conference. The minutes say what was agreed and stay as they are; this goes on
-- when it is done. What was minuted earlier is open, and late by the clock of Greenwich;
-- what is due on the last day that a column holds is late on that day.
create table if not exists conference_action (
  id char(36) character set ascii collate ascii_bin not null primary key,
  conference_id char(36) character set ascii collate ascii_bin not null,
  case_id char(36) character set ascii collate ascii_bin null,
  owner_organisation varchar(60) null,
  due_on date not null,
  late_from datetime(6) not null,
  state varchar(20) character set ascii not null,
  ended_at datetime(6) null,
  ended_by varchar(255) null,
  sealed mediumblob null,
  version bigint not null,
  key conference_action_late (late_from, id),
  key conference_action_conference (conference_id),
  key conference_action_case (case_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

insert into conference_action (id, conference_id, case_id, owner_organisation, due_on, late_from, state, version)
  select id, conference_id, case_id, owner_organisation, due_on,
    cast(least(due_on, date '9999-12-30') as datetime) + interval 1 day, 'open', 0
  from conference_minute
  where kind = 'action' and due_on is not null and id not in (select id from conference_action);
