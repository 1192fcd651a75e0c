-- How far each tenant's journal was sealed; out of reach of the tenants' own accounts.
CREATE TABLE IF NOT EXISTS journal_heads (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  hash BINARY(32) NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  signature VARBINARY(64) NOT NULL,
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);
