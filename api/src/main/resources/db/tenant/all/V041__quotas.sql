-- One row per quota: whoever adds to it holds the row until its transaction ends.
create table quota_lock (
  name varchar(40) character set ascii collate ascii_bin not null primary key
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

insert into quota_lock (name) values ('openCases');
