-- Who a signal comes from, whether it raises a concern or speaks against one, and until when it is to be weighed.
alter table case_signal
  add column source_kind varchar(40) character set ascii not null default 'notStated',
  add column direction varchar(20) character set ascii not null default 'raisesConcern',
  add column weigh_by datetime(6) null,
  add key case_signal_weigh_by (weigh_by);

-- What was said of a signal later. Added and never changed; it goes with the signal.
create table signal_followup (
  id char(36) character set ascii collate ascii_bin not null primary key,
  signal_id char(36) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii not null,
  about varchar(20) character set ascii not null,
  origin varchar(20) character set ascii not null,
  author varchar(255) null,
  written_at datetime(6) not null,
  sealed mediumblob not null,
  key signal_followup_signal (signal_id, written_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;

delimiter //
create trigger signal_followup_is_kept before update on signal_followup for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.signal_id = old.signal_id and new.kind = old.kind
      and new.about = old.about and new.origin = old.origin and new.author <=> old.author
      and new.written_at = old.written_at) then
    signal sqlstate '45000' set message_text = 'a follow-up is never changed';
  end if;
end//
delimiter ;

-- What whoever sent a signal in may learn: that it was looked at. It outlives the signal for a fixed time, so that its end tells
-- nothing of what was found.
create table signal_receipt (
  id char(36) character set ascii collate ascii_bin not null primary key,
  signal_id char(36) character set ascii collate ascii_bin not null,
  recorded_at datetime(6) not null,
  looked_at datetime(6) null,
  sealed mediumblob not null,
  unique key signal_receipt_signal (signal_id),
  key signal_receipt_recorded (recorded_at, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
