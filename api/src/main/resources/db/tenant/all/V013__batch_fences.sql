-- The highest fence that a job's workers have shown here, and whether this tenant's visit is done: a worker that was overtaken changes nothing more.
create table if not exists batch_fences (
  job char(36) character set ascii collate ascii_bin not null,
  stage varchar(40) character set ascii collate ascii_bin not null,
  fence bigint not null,
  done boolean not null,
  primary key (job, stage)
) engine = innodb default character set utf8mb4;
