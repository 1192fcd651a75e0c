CREATE TABLE step_kinds (
  id VARCHAR(60) NOT NULL PRIMARY KEY
);
INSERT INTO step_kinds (id) VALUES ('first');
CREATE TABLE steps (
  id VARCHAR(60) NOT NULL PRIMARY KEY
);
INSERT INTO step_kinds (id) VALUES ('second');
