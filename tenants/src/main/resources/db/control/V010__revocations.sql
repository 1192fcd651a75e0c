-- Tokens, clients, persons and keys whose word counts no more, until their last token has expired.
-- A name stands as a digest only: this list names nobody.
CREATE TABLE IF NOT EXISTS revocations (
  -- who revoked
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest BINARY(32) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant, id),
  KEY revocations_until (until_at),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);
