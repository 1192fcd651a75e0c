-- The fingerprint of a request is signed with the tenant's key, so that nobody can try guesses on a stolen row.
-- Rows from before are a day old at most; their keys are refused as used for another request until they go.
alter table idempotency_record change request_hash request_mac varbinary(64) not null;
