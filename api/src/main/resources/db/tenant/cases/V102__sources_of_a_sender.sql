-- A reference is taken once by each sender, so that none learns what others sent in. Empty: taken over, or from before.
alter table case_signal
  add column source_sender varchar(300) not null default '',
  drop key case_signal_source,
  add unique key case_signal_source (source_system, source_reference, source_sender);
