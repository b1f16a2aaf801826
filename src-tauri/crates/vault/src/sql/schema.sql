-- Which vault this is, and its two streams that all know.
CREATE TABLE vault (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  id    BLOB NOT NULL CHECK (length(id) = 16),
  board BLOB NOT NULL CHECK (length(board) = 16),
  unit  BLOB NOT NULL CHECK (length(unit) = 16)
) STRICT;

-- The journal. Rows are only ever added.
CREATE TABLE entry (
  position  INTEGER PRIMARY KEY,
  device    BLOB NOT NULL CHECK (length(device) = 16),
  sequence  INTEGER NOT NULL CHECK (sequence > 0),
  stream    BLOB NOT NULL CHECK (length(stream) = 16),
  epoch     INTEGER NOT NULL CHECK (epoch >= 0),
  previous  BLOB NOT NULL CHECK (length(previous) = 32),
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  hash      BLOB NOT NULL CHECK (length(hash) = 32),
  body      BLOB,
  UNIQUE (device, sequence)
) STRICT;
CREATE INDEX entry_of_stream ON entry (stream, position);

-- The keys of streams, each wrapped for one person, without a name; some for nobody.
CREATE TABLE wrap (
  position INTEGER PRIMARY KEY,
  stream   BLOB NOT NULL CHECK (length(stream) = 16),
  epoch    INTEGER NOT NULL CHECK (epoch >= 0),
  sealed   BLOB NOT NULL CHECK (length(sealed) = 80)
) STRICT;

-- A person's keys, locked by their passphrase. Replaced when the passphrase is.
CREATE TABLE person (
  id     BLOB PRIMARY KEY CHECK (length(id) = 16),
  memory INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  sealed BLOB NOT NULL
) STRICT;

-- What is being written, sealed to its writer. Replaced in place, removed when kept.
CREATE TABLE draft (
  id     BLOB PRIMARY KEY CHECK (length(id) = 16),
  sealed BLOB NOT NULL
) STRICT;

-- Against our own mistakes, not against people: who holds the file can write another.
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER wrap_is_never_changed BEFORE UPDATE ON wrap
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER wrap_is_never_removed BEFORE DELETE ON wrap
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vault_is_never_changed BEFORE UPDATE ON vault
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vault_is_never_removed BEFORE DELETE ON vault
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
