-- Requests for reports and what came of them. Protected figures only; repeatable, in case it stops half-way.
CREATE TABLE IF NOT EXISTS report (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- ISO 3166-1 alpha-2, separated by commas; 'all' for all
  countries VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cut_off DATETIME(6) NOT NULL,
  requested_by VARCHAR(255) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- 1 while it counts, null when it failed: of one period there is one report, or the difference of two would tell
  living TINYINT NULL,
  released_by VARCHAR(255) NULL,
  released_at DATETIME(6) NULL,
  -- the dataset as the public will know it, and the job that publishes it
  dataset CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  publication_job CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  published_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY report_living (definition, period, living),
  KEY report_requested (tenant, requested_at, id)
);

-- Jobs that were asked for and not yet taken.
CREATE TABLE IF NOT EXISTS waiting_job (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  taken BOOLEAN NOT NULL,
  KEY waiting_job_taken (taken, requested_at)
);

-- The protected content of a report: canonical JSON and its SHA-256. There once or not at all, and never changed.
CREATE TABLE IF NOT EXISTS protected_dataset (
  report CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content MEDIUMTEXT NOT NULL,
  checksum CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stored_at DATETIME(6) NOT NULL
);

-- What this schema has committed of a job's stages, and under which lease.
CREATE TABLE IF NOT EXISTS batch_fences (
  job CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fence BIGINT NOT NULL,
  done BOOLEAN NOT NULL,
  PRIMARY KEY (job, stage)
);
