-- How much I want to hear of a tag. What has no row is as usual.
CREATE TABLE tag_watch (
    account INTEGER NOT NULL,
    tag     TEXT    NOT NULL COLLATE NOCASE,
    watch   INTEGER NOT NULL, -- WatchLevel
    PRIMARY KEY (account, tag)
) STRICT, WITHOUT ROWID;

-- Threads with a tag I muted stay out of the Inbox like those of a muted forum: unless they concern me or I watch them.
DROP VIEW thread_standing;
CREATE VIEW thread_standing AS
SELECT summary.thread AS thread, summary.forum AS forum,
       CASE WHEN summary.unread = 0 OR coalesce(state.watch, 1) = 0 THEN NULL
            WHEN NOT EXISTS (SELECT 1 FROM forum_state WHERE forum_state.forum = summary.forum AND followed = 1)
             AND NOT EXISTS (SELECT 1 FROM thread_place AS place JOIN forum_state ON forum_state.forum = place.forum
                             WHERE place.thread = summary.thread AND followed = 1) THEN NULL
            WHEN summary.mentions_me = 0 AND coalesce(state.watch, 1) < 2
             AND (EXISTS (SELECT 1 FROM forum WHERE forum.id = summary.forum AND forum.watch = 0)
                  OR (thread.tags <> ''
                      AND EXISTS (SELECT 1 FROM tag_watch
                                  WHERE tag_watch.account = thread.account AND tag_watch.watch = 0
                                    AND instr(char(10) || lower(thread.tags) || char(10),
                                              char(10) || lower(tag_watch.tag) || char(10))))) THEN NULL
            WHEN summary.mentions_me = 1 OR thread.message = 1 OR coalesce(root.mine, 0) = 1 THEN 0
            WHEN summary.wrote_here = 1 THEN 1
            WHEN coalesce(state.watch, 1) >= 2 OR coalesce(state.starred, 0) = 1 THEN 2
            ELSE 3 END AS inbox_group
FROM thread_summary AS summary
JOIN thread ON thread.id = summary.thread
LEFT JOIN thread_state AS state ON state.thread = summary.thread
LEFT JOIN post AS root ON root.id = thread.root;

-- What the server says of a person beyond a name. Asked for when somebody looks, not before.
CREATE TABLE person_profile (
    person        INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    wished        INTEGER,                   -- since when it is wanted; NULL: it is not
    fetched       INTEGER,                   -- when the server last answered; NULL: never
    about         TEXT    NOT NULL DEFAULT '',
    place         TEXT    NOT NULL DEFAULT '',
    joined        INTEGER,
    badges        TEXT    NOT NULL DEFAULT '', -- JSON
    badges_in_all INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_profile_wished ON person_profile (wished) WHERE wished IS NOT NULL;
