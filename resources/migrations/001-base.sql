-- The whole cache, first version. Written by: see models/cache/README.md. Times are milliseconds since the epoch, UTC.
-- Enumerations are kept as the number of their enumerator (models/types.h, models/intention.h).
-- The statements are split at line ends, so a semicolon may only end a statement.

-- My identities. Passwords are never here.
CREATE TABLE account (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    url           TEXT    NOT NULL,
    user          TEXT    NOT NULL DEFAULT '',
    identity_name TEXT    NOT NULL DEFAULT '',
    identity_mail TEXT    NOT NULL DEFAULT '',
    secret_store  INTEGER NOT NULL DEFAULT 0,
    capabilities  INTEGER NOT NULL DEFAULT 0,
    last_sync     INTEGER,
    broken        INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Where sync stands. Each cursor commits with the rows it covers.
CREATE TABLE cursor (
    account INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    value   BLOB    NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_status (
    account     INTEGER PRIMARY KEY,
    running     INTEGER NOT NULL DEFAULT 0,
    job         TEXT    NOT NULL DEFAULT '',
    done        INTEGER NOT NULL DEFAULT 0,
    total       INTEGER NOT NULL DEFAULT 0,
    since       INTEGER,
    error_kind  INTEGER,
    error_text  TEXT    NOT NULL DEFAULT '',
    error_retry INTEGER
) STRICT;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Forums: what the server says, and what I want of them.
CREATE TABLE forum (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    account     INTEGER NOT NULL,
    parent      INTEGER,
    remote_id   TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    description TEXT    NOT NULL DEFAULT '',
    color       TEXT    NOT NULL DEFAULT '',
    posting     INTEGER NOT NULL DEFAULT 0,
    position    INTEGER NOT NULL DEFAULT 0,
    on_server   INTEGER NOT NULL DEFAULT 0,
    gone        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, remote_id)
) STRICT;

CREATE TABLE forum_state (
    forum    INTEGER PRIMARY KEY REFERENCES forum ON DELETE CASCADE,
    followed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE person (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    handle  TEXT    NOT NULL, -- the server's id, or the name where it has none
    name    TEXT    NOT NULL,
    mail    TEXT    NOT NULL DEFAULT '',
    badge   TEXT    NOT NULL DEFAULT '',
    me      INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, handle)
) STRICT;

-- Threads: what the server says, what I want of them, and what follows from their posts.
CREATE TABLE thread (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    account   INTEGER NOT NULL,
    forum     INTEGER NOT NULL,
    remote_id TEXT,
    root      INTEGER NOT NULL DEFAULT 0,
    title     TEXT    NOT NULL,
    url       TEXT,
    views     INTEGER,
    closed    INTEGER NOT NULL DEFAULT 0,
    pinned    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX thread_remote ON thread (account, remote_id) WHERE remote_id IS NOT NULL;

CREATE TABLE thread_state (
    thread     INTEGER PRIMARY KEY REFERENCES thread ON DELETE CASCADE,
    watch      INTEGER NOT NULL DEFAULT 1,
    starred    INTEGER NOT NULL DEFAULT 0,
    last_visit INTEGER
) STRICT;

CREATE INDEX thread_state_starred ON thread_state (thread) WHERE starred = 1;

-- The other forums a crosspost brought a thread to (its own is in thread.forum).
CREATE TABLE thread_place (
    forum  INTEGER NOT NULL,
    thread INTEGER NOT NULL REFERENCES thread ON DELETE CASCADE,
    PRIMARY KEY (forum, thread)
) STRICT, WITHOUT ROWID;

CREATE INDEX thread_place_thread ON thread_place (thread);

-- Written by recount() alone, from thread, post, the states and notice.
CREATE TABLE thread_summary (
    thread        INTEGER PRIMARY KEY REFERENCES thread ON DELETE CASCADE,
    account       INTEGER NOT NULL,
    forum         INTEGER NOT NULL,
    pinned        INTEGER NOT NULL,
    author        INTEGER,
    last_author   INTEGER,
    last_post     INTEGER,
    snippet       TEXT    NOT NULL DEFAULT '',
    created       INTEGER NOT NULL,
    last_activity INTEGER NOT NULL,
    posts         INTEGER NOT NULL,
    people        INTEGER NOT NULL,
    unread        INTEGER NOT NULL,
    fresh         INTEGER NOT NULL,
    counted       INTEGER NOT NULL, -- unread, or 0 in a muted thread
    wrote_here    INTEGER NOT NULL,
    mentions_me   INTEGER NOT NULL,
    inbox_group   INTEGER           -- ThreadGroup; NULL: not in the Inbox
) STRICT;

CREATE INDEX thread_summary_inbox ON thread_summary (inbox_group, last_activity DESC) WHERE inbox_group IS NOT NULL;
CREATE INDEX thread_summary_forum ON thread_summary (forum, pinned DESC, last_activity DESC);
CREATE INDEX thread_summary_counted ON thread_summary (forum, counted) WHERE counted > 0;

-- Posts: what the server says.
CREATE TABLE post (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    account     INTEGER NOT NULL,
    remote_hash INTEGER NOT NULL, -- of account and remote_id; a look-up compares remote_id as well
    remote_id   TEXT    NOT NULL,
    thread      INTEGER NOT NULL,
    parent      INTEGER,
    author      INTEGER,
    subject     TEXT    NOT NULL DEFAULT '',
    created     INTEGER NOT NULL,
    arrived     INTEGER NOT NULL,
    edited      INTEGER,
    format      INTEGER NOT NULL DEFAULT 0,
    length      INTEGER NOT NULL DEFAULT 0,
    ghost       INTEGER NOT NULL DEFAULT 0, -- referred to, never seen
    gone        INTEGER NOT NULL DEFAULT 0, -- no longer on the server
    mine        INTEGER NOT NULL DEFAULT 0,
    superseded  INTEGER NOT NULL DEFAULT 0, -- an older version of the post named in parent; never listed
    url         TEXT,
    followup_to TEXT,
    extra       TEXT
) STRICT;

CREATE INDEX post_remote ON post (remote_hash);
CREATE INDEX post_thread ON post (thread, created);

-- Compressed; the first byte says how (bodycodec.h).
CREATE TABLE post_body (
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    data BLOB    NOT NULL
) STRICT;

-- Posts: my marks. No row: unread, not starred.
CREATE TABLE post_state (
    post    INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    read    INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX post_state_starred ON post_state (post) WHERE starred = 1;

-- Where a post stands: one row per forum, with the server's number there (0: none).
CREATE TABLE post_place (
    post   INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    forum  INTEGER NOT NULL,
    number INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (post, forum)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_place_number ON post_place (forum, number);

CREATE TABLE attachment (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    post     INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    name     TEXT    NOT NULL,
    mime     TEXT    NOT NULL DEFAULT '',
    size     INTEGER NOT NULL DEFAULT 0,
    url      TEXT,
    kept     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX attachment_post ON attachment (post);

CREATE TABLE attachment_data (
    attachment INTEGER PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
    data       BLOB NOT NULL
) STRICT;

-- The words of every post, segmented by searchtext.h before they come here. Contentless: an entry leaves by
-- the 'delete' command with the very text it came with.
CREATE VIRTUAL TABLE post_index USING fts5 (
    subject, body, content = '', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE notice (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    account   INTEGER NOT NULL,
    kind      INTEGER NOT NULL,
    thread    INTEGER,
    post      INTEGER,
    intention INTEGER,
    person    INTEGER,
    text      TEXT    NOT NULL DEFAULT '',
    created   INTEGER NOT NULL,
    read      INTEGER NOT NULL DEFAULT 0,
    shown     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX notice_post ON notice (post, kind) WHERE post IS NOT NULL;
CREATE UNIQUE INDEX notice_intention ON notice (intention) WHERE intention IS NOT NULL;
CREATE INDEX notice_unread ON notice (thread) WHERE read = 0;

-- What I wrote and did. Nothing but the person (or the server's copy of it) takes a row out of here.
CREATE TABLE intention (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account      INTEGER NOT NULL,
    kind         INTEGER NOT NULL, -- index in Deed
    post         INTEGER,          -- reply: the parent; edit, delete: the post
    forum        INTEGER,          -- new thread
    subject      TEXT    NOT NULL DEFAULT '',
    format       INTEGER NOT NULL DEFAULT 0,
    body         BLOB    NOT NULL DEFAULT x'',
    started_from BLOB    NOT NULL DEFAULT x'',
    token        BLOB    NOT NULL DEFAULT x'',
    wire         BLOB    NOT NULL DEFAULT x'',
    state        INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_try     INTEGER,
    error_kind   INTEGER,
    error_text   TEXT    NOT NULL DEFAULT '',
    error_retry  INTEGER,
    written      INTEGER NOT NULL,
    sent         INTEGER,
    seen         INTEGER,
    remote_id    TEXT    NOT NULL DEFAULT '',
    seen_post    INTEGER
) STRICT;

-- 4 is Seen, 8 is Cancelled: everything else is on its way.
CREATE INDEX intention_pending ON intention (account) WHERE state NOT IN (4, 8);
CREATE INDEX intention_post ON intention (post) WHERE state NOT IN (4, 8);

CREATE TABLE intention_file (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    intention INTEGER NOT NULL REFERENCES intention ON DELETE CASCADE,
    name      TEXT    NOT NULL,
    mime      TEXT    NOT NULL,
    data      BLOB    NOT NULL
) STRICT;

CREATE INDEX intention_file_intention ON intention_file (intention);

CREATE TABLE draft (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account      INTEGER,
    kind         INTEGER NOT NULL,
    forum        INTEGER,
    thread       INTEGER,
    post         INTEGER,
    subject      TEXT    NOT NULL DEFAULT '',
    text         TEXT    NOT NULL DEFAULT '',
    started_from BLOB    NOT NULL DEFAULT x'',
    updated      INTEGER NOT NULL,
    binned       INTEGER
) STRICT;

CREATE INDEX draft_thread ON draft (thread) WHERE binned IS NULL;

CREATE TABLE draft_file (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    name  TEXT    NOT NULL,
    mime  TEXT    NOT NULL,
    data  BLOB    NOT NULL
) STRICT;

CREATE INDEX draft_file_draft ON draft_file (draft);

-- Where a thread belongs in the Inbox (ThreadGroup): concerns me, I wrote here, watched, the rest; NULL: nowhere.
CREATE VIEW thread_standing AS
SELECT summary.thread AS thread, summary.forum AS forum,
       CASE WHEN summary.unread = 0 OR coalesce(state.watch, 1) = 0 THEN NULL
            WHEN NOT EXISTS (SELECT 1 FROM forum_state WHERE forum_state.forum = summary.forum AND followed = 1)
             AND NOT EXISTS (SELECT 1 FROM thread_place AS place JOIN forum_state ON forum_state.forum = place.forum
                             WHERE place.thread = summary.thread AND followed = 1) THEN NULL
            WHEN summary.mentions_me = 1 OR coalesce(root.mine, 0) = 1 THEN 0
            WHEN summary.wrote_here = 1 THEN 1
            WHEN coalesce(state.watch, 1) >= 2 OR coalesce(state.starred, 0) = 1 THEN 2
            ELSE 3 END AS inbox_group
FROM thread_summary AS summary
JOIN thread ON thread.id = summary.thread
LEFT JOIN thread_state AS state ON state.thread = summary.thread
LEFT JOIN post AS root ON root.id = thread.root;

-- What is on its way, with the thread it belongs to.
CREATE VIEW intention_under_way AS
SELECT intention.*, post.thread AS thread
FROM intention LEFT JOIN post ON post.id = intention.post
WHERE intention.state NOT IN (4, 8);

-- What may be sent: queued, and nothing of mine is stuck before it in its thread (2, 3: the server has it).
CREATE VIEW intention_ready AS
SELECT mine.* FROM intention_under_way AS mine
WHERE mine.state = 0 AND NOT EXISTS (
    SELECT 1 FROM intention_under_way AS earlier
    WHERE earlier.account = mine.account AND earlier.thread = mine.thread AND earlier.id < mine.id
      AND earlier.state NOT IN (2, 3));

-- Posts as they are shown: my edits and deletions lie over the server's rows until the server has them.
CREATE VIEW post_shown AS
SELECT post.*,
       coalesce(post_state.read, 0)    AS read,
       coalesce(post_state.starred, 0) AS starred,
       coalesce(post.arrived > thread_state.last_visit AND coalesce(post_state.read, 0) = 0, 0) AS fresh,
       post_body.data  AS data,
       edit.id         AS edit,
       edit.format     AS edit_format,
       edit.body       AS edit_body,
       edit.state      AS edit_state,
       removal.id      AS removal,
       removal.state   AS removal_state
FROM post
LEFT JOIN post_body    ON post_body.post = post.id
LEFT JOIN post_state   ON post_state.post = post.id
LEFT JOIN thread_state ON thread_state.thread = post.thread
LEFT JOIN intention AS edit ON edit.id = (
    SELECT max(id) FROM intention WHERE intention.post = post.id AND state NOT IN (4, 8) AND kind = 2)
LEFT JOIN intention AS removal ON removal.id = (
    SELECT max(id) FROM intention WHERE intention.post = post.id AND state NOT IN (4, 8) AND kind = 3)
WHERE post.superseded = 0;
