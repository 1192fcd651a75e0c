-- What every server has to know of a tenant's keys, read with the registry: how often they changed, so that unwrapped copies are
-- known to be old, and the key of its own that wraps them, where the tenant brought one.
CREATE TABLE IF NOT EXISTS key_custody (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  generation BIGINT NOT NULL,
  -- when its data keys changed last
  changed_at DATETIME(6),
  own_key VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin,
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- Which key at which service wraps a keyset, and that key's version. Last and in one statement, because it cannot be repeated.
ALTER TABLE keysets
  ADD COLUMN wrapped_by VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'file:master',
  ADD COLUMN wrapped_version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
