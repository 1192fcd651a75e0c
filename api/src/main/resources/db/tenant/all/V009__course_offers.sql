-- Offers that this tenant makes to others.
create table course_offer_sent (
  id char(36) character set ascii collate ascii_bin not null primary key,
  course_id char(36) character set ascii collate ascii_bin not null,
  receiver varchar(40) character set ascii collate ascii_bin not null,
  -- the receiver while there is no answer, so that there is one such offer per course and receiver
  open_to varchar(40) character set ascii collate ascii_bin null,
  state varchar(20) character set ascii not null,
  message char(36) character set ascii collate ascii_bin not null,
  withdrawal_message char(36) character set ascii collate ascii_bin null,
  reason varchar(40) character set ascii null,
  offered_at datetime(6) not null,
  settled_at datetime(6) null,
  version bigint not null,
  unique key course_offer_sent_open (course_id, open_to),
  unique key course_offer_sent_message (message),
  unique key course_offer_sent_withdrawal (withdrawal_message),
  key course_offer_sent_offered (course_id, offered_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Offers that others make to this tenant; the id is that of the sender's row.
create table course_offer_received (
  id char(36) character set ascii collate ascii_bin not null primary key,
  sender varchar(40) character set ascii collate ascii_bin not null,
  origin_course char(36) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  received_at datetime(6) not null,
  decided_at datetime(6) null,
  course_id char(36) character set ascii collate ascii_bin null,
  sealed mediumblob not null,
  version bigint not null,
  key course_offer_received_at (received_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- A course that was made from an offer names the course it was made from.
alter table training_course
  add column origin_tenant varchar(40) character set ascii collate ascii_bin null,
  add column origin_course char(36) character set ascii collate ascii_bin null;
