-- The key of the installation, wrapped by the master key. The passwords of the accounts are sealed with it and that of control
-- follows from it, so that neither changes when the master key does.
CREATE TABLE IF NOT EXISTS installation_key (
  id TINYINT NOT NULL PRIMARY KEY,
  wrapped_by VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wrapped_version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wrapped VARBINARY(2000) NOT NULL
);

-- Renewals of data keys that tenants asked for.
CREATE TABLE IF NOT EXISTS key_renewals (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  taken BOOLEAN NOT NULL,
  KEY key_renewals_waiting (taken, requested_at),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- They were sealed with the master key itself. Each start makes what is missing anew.
DELETE FROM accounts;
