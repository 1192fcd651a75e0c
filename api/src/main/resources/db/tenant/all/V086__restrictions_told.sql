-- Of which of those who came with a case a notice tells, by their number; null where of all of it.
alter table received_notice add column person smallint null;
