-- What a person gave or decided; everything else is derived from it.

CREATE TABLE learner (
  id         TEXT PRIMARY KEY,
  programme  TEXT NOT NULL,
  created_at TEXT NOT NULL
);

-- One row a file of a learner, as it was last imported; its bytes lie in sources/ under their hash.
CREATE TABLE source (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  learner     TEXT NOT NULL REFERENCES learner (id),
  name        TEXT NOT NULL,
  origin      TEXT NOT NULL,
  hash        TEXT NOT NULL,
  size        INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  UNIQUE (learner, name)
);

-- A learner's correction of a tag. quote, before and after find its place again when the text around it has changed.
CREATE TABLE decision (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  learner    TEXT NOT NULL REFERENCES learner (id),
  note_id    TEXT NOT NULL,
  quote      TEXT NOT NULL,
  before     TEXT NOT NULL,
  after      TEXT NOT NULL,
  term       TEXT NOT NULL,
  action     TEXT NOT NULL CHECK (action IN ('remove', 'stance', 'add')),
  stance     TEXT,
  created_at TEXT NOT NULL,
  undone_at  TEXT
);
CREATE INDEX decision_of_learner ON decision (learner);

-- Which coachee a label means: they keep their id when other files write the name otherwise.
CREATE TABLE client_label (
  learner   TEXT NOT NULL REFERENCES learner (id),
  label     TEXT NOT NULL,
  client_id TEXT NOT NULL,
  PRIMARY KEY (learner, label)
);

-- The name under which a coachee leaves the workspace.
CREATE TABLE pseudonym (
  learner   TEXT NOT NULL REFERENCES learner (id),
  client_id TEXT NOT NULL,
  pseudonym TEXT NOT NULL,
  PRIMARY KEY (learner, client_id),
  UNIQUE (learner, pseudonym)
);
