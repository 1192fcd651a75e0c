-- A signed head only goes forward, and leaves only with its tenant. Not even the account of this schema can put an old one back.
DROP TRIGGER IF EXISTS journal_heads_forward;
CREATE TRIGGER journal_heads_forward BEFORE UPDATE ON journal_heads FOR EACH ROW
BEGIN
  IF NEW.tenant <> OLD.tenant OR NEW.number <= OLD.number THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a head of a journal only goes forward';
  END IF;
END;

DROP TRIGGER IF EXISTS journal_heads_stay;
CREATE TRIGGER journal_heads_stay BEFORE DELETE ON journal_heads FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM tenants t WHERE t.id = OLD.tenant AND t.status NOT IN ('closing', 'erased')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a head of a journal leaves only with its tenant';
  END IF;
END;
