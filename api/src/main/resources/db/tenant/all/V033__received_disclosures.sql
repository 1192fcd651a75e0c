-- What other tenants told this one; the id is that of the sender's row.
create table received_disclosure (
  id char(36) character set ascii collate ascii_bin not null primary key,
  sender varchar(40) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  received_at datetime(6) not null,
  sealed mediumblob not null,
  version bigint not null,
  key received_disclosure_at (received_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- That something of it was rectified or erased where it came from.
create table received_notice (
  id char(36) character set ascii collate ascii_bin not null primary key,
  disclosure_id char(36) character set ascii collate ascii_bin not null,
  sender varchar(40) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii not null,
  outcome varchar(20) character set ascii null,
  received_at datetime(6) not null,
  answered_at datetime(6) null,
  key received_notice_disclosure (disclosure_id, received_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Complaints about processing.
create table complaint (
  id char(36) character set ascii collate ascii_bin not null primary key,
  state varchar(20) character set ascii not null,
  received_at datetime(6) not null,
  handled_at datetime(6) null,
  outcome varchar(20) character set ascii null,
  sealed mediumblob not null,
  version bigint not null,
  key complaint_received (received_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Opinions of the lawfulness committee.
create table lawfulness_opinion (
  id char(36) character set ascii collate ascii_bin not null primary key,
  state varchar(20) character set ascii not null,
  case_id char(36) character set ascii collate ascii_bin null,
  asked_at datetime(6) not null,
  given_at datetime(6) null,
  answered_at datetime(6) null,
  followed boolean null,
  sealed mediumblob not null,
  version bigint not null,
  key lawfulness_opinion_asked (asked_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
