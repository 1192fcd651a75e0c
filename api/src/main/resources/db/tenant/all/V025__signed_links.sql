-- Each link is signed with the tenant's key: whoever rewrites a part of the chain cannot make the links that follow.
ALTER TABLE journal_link ADD COLUMN signature VARBINARY(64) NULL;

-- What an entry vouches for beside itself, such as a change in the history of a record: a MAC over it.
ALTER TABLE journal_entry ADD COLUMN evidence VARBINARY(64) NULL;
