-- Of which of those who went with a case a notice tells, by their number; null where of all of it.
alter table disclosure_notice add column person smallint null;
