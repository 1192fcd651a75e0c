-- The mark of an entry comes from the database itself: no writer can forget it. An entry is one statement then, so one that
-- stands alone, as that of a read, needs no transaction around it.
CREATE TRIGGER journal_entry_waits AFTER INSERT ON journal_entry FOR EACH ROW
  INSERT INTO journal_pending (entry_id) VALUES (NEW.id);
