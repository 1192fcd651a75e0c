-- A note and a step are never changed. Sealing one anew with another key changes nothing that it says, so whoever asks for that and
-- leaves all else as it is may pass. The variable keeps mistakes out, not attackers: what was sealed elsewhere opens for nobody.
drop trigger case_note_is_kept;
drop trigger case_step_is_kept;
delimiter //
create trigger case_note_is_kept before update on case_note for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.case_id = old.case_id and new.amends <=> old.amends
      and new.kind = old.kind and new.author = old.author and new.written_at = old.written_at) then
    signal sqlstate '45000' set message_text = 'a note can only be amended';
  end if;
end//
create trigger case_step_is_kept before update on case_step for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.case_id = old.case_id and new.from_state = old.from_state
      and new.to_state = old.to_state and new.taken_at = old.taken_at and new.actor = old.actor
      and new.deciding_body = old.deciding_body and new.legal_basis <=> old.legal_basis) then
    signal sqlstate '45000' set message_text = 'a step can only be followed by another';
  end if;
end//
delimiter ;
