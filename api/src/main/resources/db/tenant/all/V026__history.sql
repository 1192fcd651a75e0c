-- Who did what with one object is asked for by its id.
ALTER TABLE journal_entry ADD KEY journal_entry_object (object_id, recorded_at, id);

-- What was changed of a record, field by field, sealed. The journal's entry of the change vouches for it.
CREATE TABLE IF NOT EXISTS record_change (
  id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  digests    VARBINARY(2048) NOT NULL,
  sealed     MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  KEY record_change_object (object_id, changed_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only the seal may be renewed, under another key; what is sealed is vouched for by the digests.
CREATE TRIGGER record_change_is_kept BEFORE UPDATE ON record_change FOR EACH ROW
BEGIN
  IF NEW.id <> OLD.id OR NEW.object_id <> OLD.object_id OR NEW.entry_id <> OLD.entry_id
      OR NEW.changed_at <> OLD.changed_at OR NEW.digests <> OLD.digests THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change in the history is never changed';
  END IF;
END;
