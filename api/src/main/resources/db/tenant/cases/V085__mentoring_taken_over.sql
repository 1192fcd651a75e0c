-- Mentoring that came with a case from another tenant names no mentor: the corps is that tenant's.
alter table mentoring modify mentor_id char(36) character set ascii collate ascii_bin null;
