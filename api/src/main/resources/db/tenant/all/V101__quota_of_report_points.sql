insert into quota_lock (name) values ('reportPoints');
