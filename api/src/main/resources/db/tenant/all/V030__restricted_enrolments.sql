-- Since when the processing is restricted (GDPR article 18); empty where it is not.
alter table training_enrolment add column restricted_at datetime(6) null;
