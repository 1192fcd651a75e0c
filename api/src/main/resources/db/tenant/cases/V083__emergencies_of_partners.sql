-- Somebody of a partner may open a case too at whose table the partner holds no seat. The same name at two organisations is not the same
-- person, so it is kept where whoever opened it comes from.
alter table case_emergency add column organisation varchar(60) null;
