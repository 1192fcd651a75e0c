-- How many more fit for certain since the rows were last counted, and under which limit that was.
alter table quota_lock
  add column room bigint not null default 0,
  add column counted_limit bigint not null default 0;
