-- What this tenant sends to others: written with the change it tells of, in one transaction.
create table message_outbox (
  id char(36) character set ascii collate ascii_bin not null primary key,
  -- the order of sending: what was written after another had been committed has the higher number
  number bigint not null auto_increment,
  receiver varchar(40) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii not null,
  kind_version smallint not null,
  sent_at datetime(6) not null,
  status varchar(20) character set ascii not null,
  attempts int not null,
  due_at datetime(6) not null,
  reason varchar(40) character set ascii null,
  settled_at datetime(6) null,
  mac varbinary(64) not null,
  sealed mediumblob not null,
  unique key message_outbox_number (number),
  key message_outbox_waiting (status, receiver, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- What others sent to this tenant. The id is that of the sender, so nothing arrives twice.
create table message_inbox (
  id char(36) character set ascii collate ascii_bin not null primary key,
  number bigint not null auto_increment,
  sender varchar(40) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii not null,
  kind_version smallint not null,
  sent_at datetime(6) not null,
  received_at datetime(6) not null,
  status varchar(20) character set ascii not null,
  attempts int not null,
  due_at datetime(6) not null,
  reason varchar(40) character set ascii null,
  settled_at datetime(6) null,
  mac varbinary(64) not null,
  sealed mediumblob not null,
  unique key message_inbox_number (number),
  key message_inbox_waiting (status, sender, number)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

create table courier_lease (
  id tinyint not null primary key,
  holder char(36) not null,
  fence bigint not null,
  expires_at datetime(6) not null
) engine = innodb default character set ascii collate ascii_bin;

insert into courier_lease (id, holder, fence, expires_at) values (1, '', 0, '1970-01-01 00:00:00');
