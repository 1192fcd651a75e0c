-- What everybody may read. Rows are added and never changed.
CREATE TABLE IF NOT EXISTS dataset (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  definition VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMTEXT NOT NULL,
  checksum CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  UNIQUE KEY dataset_period (definition, period),
  KEY dataset_published (published_at, id)
);
