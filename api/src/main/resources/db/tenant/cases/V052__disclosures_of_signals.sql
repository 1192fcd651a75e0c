-- A disclosure may be about a signal too; then its case_id is the id of the signal.
alter table case_disclosure
  add column about varchar(10) character set ascii not null default 'case';
