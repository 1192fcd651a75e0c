-- Whoever seals a step anew leaves the moment in which it was written as it is too.
drop trigger if exists case_step_is_kept;
delimiter //
create trigger case_step_is_kept before update on case_step for each row
begin
  if @vangnet_resealing is null or not (new.id = old.id and new.case_id = old.case_id and new.from_state = old.from_state
      and new.to_state = old.to_state and new.taken_at = old.taken_at and new.actor = old.actor
      and new.deciding_body = old.deciding_body and new.legal_basis <=> old.legal_basis
      and new.module_version <=> old.module_version and new.stored_at <=> old.stored_at) then
    signal sqlstate '45000' set message_text = 'a step can only be followed by another';
  end if;
end//
delimiter ;
