-- Codes of the blind index, by which a person is found again: the first bits of an HMAC, so few that about nine names share one.
-- Null: not made yet. Zero: the row has no such value.
alter table case_signal
  add column name_code int null, add column birth_code int null,
  add key case_signal_name (name_code), add key case_signal_birth (birth_code);
alter table case_file
  add column name_code int null, add column birth_code int null,
  add key case_file_name (name_code), add key case_file_birth (birth_code);
