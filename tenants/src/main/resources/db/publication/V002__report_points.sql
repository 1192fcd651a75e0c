-- Where people can report a worry, for everybody to read. A copy of what each tenant says; nothing personal.
CREATE TABLE IF NOT EXISTS report_point (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  KEY report_point_place (country, area),
  KEY report_point_tenant (tenant)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
