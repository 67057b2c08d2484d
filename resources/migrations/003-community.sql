-- What communities say beyond the words of posts: tags, solved, likes, polls, pictures of people, levels of watching.
ALTER TABLE forum ADD COLUMN may_start INTEGER NOT NULL DEFAULT 1;
ALTER TABLE forum ADD COLUMN watch     INTEGER; -- NULL: the server keeps none
ALTER TABLE forum ADD COLUMN url       TEXT;

ALTER TABLE person ADD COLUMN avatar TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN url    TEXT;

ALTER TABLE thread ADD COLUMN archived   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN solved     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN message    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE thread ADD COLUMN likes      INTEGER;
ALTER TABLE thread ADD COLUMN tags       TEXT    NOT NULL DEFAULT ''; -- one a line

ALTER TABLE post ADD COLUMN kind       INTEGER NOT NULL DEFAULT 0; -- PostKind
ALTER TABLE post ADD COLUMN number     INTEGER NOT NULL DEFAULT 0; -- in its thread, as the server counts
ALTER TABLE post ADD COLUMN accepted   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN rights     INTEGER;                    -- PostRights; NULL: never told
ALTER TABLE post ADD COLUMN bookmarked INTEGER;                    -- as the server has it; mine is post_state.starred
ALTER TABLE post ADD COLUMN flagged    INTEGER NOT NULL DEFAULT 0; -- I reported it
ALTER TABLE post ADD COLUMN reactions  TEXT;                       -- answertext.h
ALTER TABLE post ADD COLUMN polls      TEXT;

-- As its author typed it. Compressed like a body.
CREATE TABLE post_source (
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    data BLOB    NOT NULL
) STRICT;

-- What the server itself would tell me: it may be about a post that is not here yet.
ALTER TABLE notice ADD COLUMN remote_id   TEXT;
ALTER TABLE notice ADD COLUMN remote_post TEXT;
ALTER TABLE notice ADD COLUMN title       TEXT NOT NULL DEFAULT '';
ALTER TABLE notice ADD COLUMN url         TEXT;

CREATE UNIQUE INDEX notice_remote ON notice (account, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX notice_waiting ON notice (account) WHERE remote_post IS NOT NULL AND post IS NULL;

-- Of a thread I begin: what it is about. How long I was at writing, in milliseconds (Effort).
ALTER TABLE intention ADD COLUMN tags      TEXT    NOT NULL DEFAULT '';
ALTER TABLE intention ADD COLUMN typing_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intention ADD COLUMN open_ms   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE draft     ADD COLUMN tags      TEXT    NOT NULL DEFAULT '';
ALTER TABLE draft     ADD COLUMN typing_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE draft     ADD COLUMN open_ms   INTEGER NOT NULL DEFAULT 0;

-- What a community offers and asks of everybody (models/customs.h), as JSON.
CREATE TABLE customs (
    account INTEGER PRIMARY KEY,
    value   TEXT    NOT NULL
) STRICT;

-- What may be sent: queued, and nothing that I wrote in the same thread is stuck before it (2, 3: the server has it).
-- Marks (kinds from 4) wait for nothing but an older mark on the same post.
DROP VIEW intention_ready;
CREATE VIEW intention_ready AS
SELECT mine.* FROM intention_under_way AS mine
WHERE mine.state = 0 AND NOT EXISTS (
    SELECT 1 FROM intention_under_way AS earlier
    WHERE earlier.account = mine.account AND earlier.id < mine.id AND earlier.state NOT IN (2, 3)
      AND iif(mine.kind < 4, earlier.kind < 4 AND earlier.thread = mine.thread,
              earlier.kind = mine.kind AND earlier.post = mine.post));

-- Where a thread belongs in the Inbox: what is said between a few people concerns each of them.
DROP VIEW thread_standing;
CREATE VIEW thread_standing AS
SELECT summary.thread AS thread, summary.forum AS forum,
       CASE WHEN summary.unread = 0 OR coalesce(state.watch, 1) = 0 THEN NULL
            WHEN NOT EXISTS (SELECT 1 FROM forum_state WHERE forum_state.forum = summary.forum AND followed = 1)
             AND NOT EXISTS (SELECT 1 FROM thread_place AS place JOIN forum_state ON forum_state.forum = place.forum
                             WHERE place.thread = summary.thread AND followed = 1) THEN NULL
            WHEN summary.mentions_me = 1 OR thread.message = 1 OR coalesce(root.mine, 0) = 1 THEN 0
            WHEN summary.wrote_here = 1 THEN 1
            WHEN coalesce(state.watch, 1) >= 2 OR coalesce(state.starred, 0) = 1 THEN 2
            ELSE 3 END AS inbox_group
FROM thread_summary AS summary
JOIN thread ON thread.id = summary.thread
LEFT JOIN thread_state AS state ON state.thread = summary.thread
LEFT JOIN post AS root ON root.id = thread.root;
