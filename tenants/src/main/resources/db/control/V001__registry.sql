-- Counts every change of the registry, so that each server sees with one small read whether its copy is old.
CREATE TABLE registry (
  id TINYINT NOT NULL PRIMARY KEY,
  changes BIGINT NOT NULL
);
INSERT INTO registry (id, changes) VALUES (1, 1);

CREATE TABLE tenants (
  id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  status VARCHAR(20) NOT NULL,
  country CHAR(2) NOT NULL,
  nuts VARCHAR(10) NOT NULL,
  zone VARCHAR(60) NOT NULL,
  languages VARCHAR(200) NOT NULL,
  cell VARCHAR(60) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  -- why its data cannot be used at present; null when it can
  trouble VARCHAR(1000)
);

CREATE TABLE tenant_modules (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module VARCHAR(100) NOT NULL,
  version VARCHAR(60) NOT NULL,
  PRIMARY KEY (tenant, module),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

CREATE TABLE tenant_settings (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  value VARCHAR(2000) NOT NULL,
  PRIMARY KEY (tenant, name),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

CREATE TABLE issuers (
  url VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  jwks MEDIUMTEXT NOT NULL,
  jwks_uri VARCHAR(1000),
  audience VARCHAR(500) NOT NULL,
  algorithms VARCHAR(200) NOT NULL
);

-- No foreign key to issuers: a tenant may name an issuer that is registered later, and until then nobody speaks for it.
CREATE TABLE issuer_tenants (
  issuer VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (issuer, tenant),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);

-- Passwords of database accounts, sealed with the master key.
CREATE TABLE accounts (
  cell VARCHAR(60) NOT NULL,
  name VARCHAR(32) NOT NULL,
  sealed VARBINARY(500) NOT NULL,
  PRIMARY KEY (cell, name)
);

-- Keysets of tenants, wrapped by the master key.
CREATE TABLE keysets (
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(10) NOT NULL,
  wrapped VARBINARY(2000) NOT NULL,
  PRIMARY KEY (tenant, purpose),
  FOREIGN KEY (tenant) REFERENCES tenants (id)
);
