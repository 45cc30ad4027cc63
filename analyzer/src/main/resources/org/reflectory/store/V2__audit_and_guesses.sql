-- When the learner said that the portfolio is complete; until then the programme's minimums are information.
ALTER TABLE learner ADD COLUMN ready_at TEXT;

-- Since when a file is no longer where it was imported from; NULL while it is, or where the learner keeps it all the same.
ALTER TABLE source ADD COLUMN missing_since TEXT;

-- Findings of the audit that the learner knows of and lets stand.
CREATE TABLE seen_finding (
  learner    TEXT NOT NULL REFERENCES learner (id),
  finding_id TEXT NOT NULL,
  reason     TEXT NOT NULL,
  seen_at    TEXT NOT NULL,
  PRIMARY KEY (learner, finding_id)
);

-- What the learner says of something that was concluded rather than read.
CREATE TABLE settled_guess (
  learner    TEXT NOT NULL REFERENCES learner (id),
  guess_id   TEXT NOT NULL,
  value      TEXT NOT NULL,
  settled_at TEXT NOT NULL,
  PRIMARY KEY (learner, guess_id)
);
