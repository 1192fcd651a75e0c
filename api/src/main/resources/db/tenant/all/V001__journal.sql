-- The journal of one tenant: what was done or refused, sealed into one chain.
-- No personal data beyond the pseudonymous subject of the token. Repeatable, in case it stops half-way.

CREATE TABLE IF NOT EXISTS journal_entry (
  id           BINARY(16)   NOT NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  actor        VARCHAR(255) NOT NULL,
  client       VARCHAR(255) NOT NULL,
  organisation VARCHAR(255) NULL,
  roles        VARCHAR(255) NOT NULL,
  action       VARCHAR(60)  NOT NULL,
  object_type  VARCHAR(40)  NOT NULL,
  object_id    VARCHAR(64)  NULL,
  purpose      VARCHAR(40)  NULL,
  trace_id     CHAR(32)     NOT NULL,
  result_count INT          NOT NULL,
  outcome      VARCHAR(10)  NOT NULL,
  event_type   VARCHAR(80)  NULL,
  mac          VARBINARY(64) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Entries without a number yet. A row comes with its entry, in one transaction; the sealer takes it away.
CREATE TABLE IF NOT EXISTS journal_pending (
  entry_id BINARY(16) NOT NULL,
  PRIMARY KEY (entry_id)
) ENGINE = InnoDB;

-- The chain. The numbers are the order in which entries were committed, without gaps.
CREATE TABLE IF NOT EXISTS journal_link (
  number    BIGINT      NOT NULL,
  entry_id  BINARY(16)  NOT NULL,
  intact    BOOLEAN     NOT NULL,
  digest    BINARY(32)  NOT NULL,
  previous  BINARY(32)  NOT NULL,
  hash      BINARY(32)  NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY journal_link_entry (entry_id)
) ENGINE = InnoDB;

-- One sealer at a time. Each taking raises the fence; a sealer that was overtaken finds a higher one.
CREATE TABLE IF NOT EXISTS journal_lease (
  id         TINYINT     NOT NULL,
  holder     CHAR(36)    NOT NULL,
  fence      BIGINT      NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET ascii COLLATE ascii_bin;

INSERT IGNORE INTO journal_lease (id, holder, fence, expires_at) VALUES (1, '', 0, '1970-01-01 00:00:00');

CREATE TRIGGER IF NOT EXISTS journal_entry_no_update BEFORE UPDATE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_entry is append-only';

CREATE TRIGGER IF NOT EXISTS journal_entry_no_delete BEFORE DELETE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_entry is append-only';

CREATE TRIGGER IF NOT EXISTS journal_link_no_update BEFORE UPDATE ON journal_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_link is append-only';

CREATE TRIGGER IF NOT EXISTS journal_link_no_delete BEFORE DELETE ON journal_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_link is append-only';
