-- Whatever goes wrong, or worse goes well, when it is done twice.
create table hard (
  id int not null primary key,
  n int not null,
  former int null
);
insert into hard (id, n) values (1, 0);
update hard set n = n + 1;
alter table hard add key (n);
alter table hard change former present int null, add column more int not null default 7;
update hard set n = n + 10, more = more + n;
insert into hard (id, n, more) select id + 1, n, more from hard order by id desc;
create trigger hard_is_kept before delete on hard for each row
  signal sqlstate '45000' set message_text = 'kept';
drop trigger hard_is_kept;
create trigger hard_is_kept before delete on hard for each row
  signal sqlstate '45000' set message_text = 'kept for good';
alter table hard drop column present;
create table hardly (id int not null primary key, hard int not null);
alter table hardly add foreign key (hard) references hard (id);
alter table hardly add check (id > 0);
insert into hardly (id, hard) select id, id from hard;
create table brief (id int not null primary key);
drop table brief;
