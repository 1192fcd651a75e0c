-- Exports that two people of a tenant have agreed on and no worker has taken yet. Ids only.
CREATE TABLE IF NOT EXISTS tenant_exports (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  taken BOOLEAN NOT NULL,
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- Tenants that are being filled from an export: not to be finished by anybody else. The attempt tells two apart.
CREATE TABLE IF NOT EXISTS tenant_imports (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  export CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempt CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- Tenants that are being erased, with what was found before the first thing was destroyed.
CREATE TABLE IF NOT EXISTS tenant_erasures (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  certificate CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_roles VARCHAR(255) NOT NULL,
  approved_roles VARCHAR(255) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  found VARCHAR(500) NOT NULL,
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- What remains of an erased tenant beside its name. Never changed.
CREATE TABLE IF NOT EXISTS erasure_certificates (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  statement VARCHAR(2000) NOT NULL,
  signature VARBINARY(200) NOT NULL
);

-- The key that signs certificates, sealed with the key of the installation.
CREATE TABLE IF NOT EXISTS certificate_key (
  id TINYINT NOT NULL PRIMARY KEY,
  sealed VARBINARY(2000) NOT NULL
);
