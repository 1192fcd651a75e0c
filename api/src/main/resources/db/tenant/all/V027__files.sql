-- Files in pieces, each sealed and bound to its file, its place and whether it is the last one: all of that stands in the id.
CREATE TABLE IF NOT EXISTS file_chunk (
  id         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept       BOOLEAN     NOT NULL,
  written_at DATETIME(6) NOT NULL,
  sealed     MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (id),
  KEY file_chunk_half_written (kept, written_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
