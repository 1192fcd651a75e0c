-- Since when the processing is restricted (GDPR article 18); empty where it is not.
alter table case_signal add column restricted_at datetime(6) null;
alter table case_file add column restricted_at datetime(6) null;
