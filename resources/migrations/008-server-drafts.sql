-- Drafts that the server keeps too, by the key it keeps them under.
CREATE TABLE draft_mirror (
    account   INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    key       BLOB    NOT NULL,
    draft     INTEGER, -- ours; when it is not there any more, it was sent or thrown away
    sequence  INTEGER NOT NULL DEFAULT 0, -- as the server told it last
    there     INTEGER NOT NULL DEFAULT 0, -- the server has one
    known     BLOB    NOT NULL DEFAULT x'', -- digest of what both sides surely had
    sent      BLOB    NOT NULL DEFAULT x'', -- digest of what may have arrived
    base      TEXT    NOT NULL DEFAULT '', -- the words behind `known`, to merge with
    elsewhere INTEGER, -- another draft: what the server had when both had changed, until the person decides
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;
