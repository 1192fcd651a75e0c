-- The log of processings, after the Dutch standard Logboek dataverwerkingen: one line for each processing and person. Written once.
create table if not exists processing_line (
  id char(36) character set ascii collate ascii_bin not null primary key,
  trace_id char(32) character set ascii collate ascii_bin not null,
  operation_id char(16) character set ascii collate ascii_bin not null,
  parent_operation_id char(16) character set ascii collate ascii_bin not null,
  foreign_trace_id char(32) character set ascii collate ascii_bin null,
  foreign_operation_id char(16) character set ascii collate ascii_bin null,
  status smallint not null,
  name varchar(60) character set ascii not null,
  started_at datetime(6) not null,
  ended_at datetime(6) not null,
  activity_id char(36) character set ascii collate ascii_bin not null,
  confidential boolean not null,
  subject_mark char(64) character set ascii collate ascii_bin not null,
  sealed mediumblob not null,
  key processing_line_subject (subject_mark, started_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

-- Only the seal may be renewed, under another key.
create trigger processing_line_no_update before update on processing_line for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.trace_id = old.trace_id
      and new.operation_id = old.operation_id and new.parent_operation_id = old.parent_operation_id
      and new.foreign_trace_id <=> old.foreign_trace_id and new.foreign_operation_id <=> old.foreign_operation_id
      and new.status = old.status and new.name = old.name and new.started_at = old.started_at
      and new.ended_at = old.ended_at and new.activity_id = old.activity_id
      and new.confidential = old.confidential and new.subject_mark = old.subject_mark) then
    signal sqlstate '45000' set message_text = 'a line of the processing log is written once';
  end if;
end;

create trigger processing_line_no_delete before delete on processing_line for each row
  signal sqlstate '45000' set message_text = 'a line of the processing log is never deleted';
