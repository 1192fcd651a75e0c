-- Which sort of data an item holds, whether it is a professional secret, who brought it in and until when others may hear it.
-- What was written before nobody classified: it counts as the stricter sort.
alter table case_note
  add column data_category varchar(40) character set ascii not null default 'special',
  add column professional_secret boolean not null default false,
  add column source_organisation varchar(60) character set ascii null,
  add column shared_until datetime(6) null;
alter table case_attachment
  add column data_category varchar(40) character set ascii not null default 'special',
  add column professional_secret boolean not null default false,
  add column source_organisation varchar(60) character set ascii null,
  add column shared_until datetime(6) null;
alter table case_note alter column data_category drop default, alter column professional_secret drop default;
alter table case_attachment alter column data_category drop default, alter column professional_secret drop default;

-- The classification of a note is kept like its words.
drop trigger case_note_is_kept;
delimiter //
create trigger case_note_is_kept before update on case_note for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.case_id = old.case_id and new.amends <=> old.amends
      and new.kind = old.kind and new.author = old.author and new.written_at = old.written_at
      and new.data_category = old.data_category and new.professional_secret = old.professional_secret
      and new.source_organisation <=> old.source_organisation and new.shared_until <=> old.shared_until) then
    signal sqlstate '45000' set message_text = 'a note can only be amended';
  end if;
end//
delimiter ;
