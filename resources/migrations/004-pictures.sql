-- Pictures, by account and address. Their bytes are files beside the database, named by what is in them.
CREATE TABLE picture (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    url     TEXT    NOT NULL,
    state   INTEGER NOT NULL DEFAULT 0, -- PictureState
    trouble INTEGER NOT NULL DEFAULT 0, -- PictureTrouble
    wish    INTEGER NOT NULL DEFAULT 0, -- PictureWish
    wished  INTEGER,                    -- when it was wanted last
    retry   INTEGER,                    -- not before then
    hash    TEXT    NOT NULL DEFAULT '',
    type    TEXT    NOT NULL DEFAULT '',
    width   INTEGER NOT NULL DEFAULT 0,
    height  INTEGER NOT NULL DEFAULT 0,
    bytes   INTEGER NOT NULL DEFAULT 0,
    used    INTEGER,                    -- when it was shown last, to the day
    UNIQUE (account, url)
) STRICT;

CREATE INDEX picture_wanted ON picture (account, wish DESC, wished DESC) WHERE state = 1;
CREATE INDEX picture_hash ON picture (hash) WHERE state = 2;

-- The threads it is shown in: pictures of starred ones stay.
CREATE TABLE picture_use (
    picture INTEGER NOT NULL REFERENCES picture ON DELETE CASCADE,
    thread  INTEGER NOT NULL,
    PRIMARY KEY (picture, thread)
) STRICT, WITHOUT ROWID;

-- Hosts whose pictures the person wants to see without being asked again.
CREATE TABLE picture_host (
    account INTEGER NOT NULL,
    host    TEXT    NOT NULL, -- with its port, where that is not the usual one
    PRIMARY KEY (account, host)
) STRICT, WITHOUT ROWID;
