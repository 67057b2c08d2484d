-- Threads of a forum I muted stay out of the Inbox, unless they concern me or I watch them.
DROP VIEW thread_standing;
CREATE VIEW thread_standing AS
SELECT summary.thread AS thread, summary.forum AS forum,
       CASE WHEN summary.unread = 0 OR coalesce(state.watch, 1) = 0 THEN NULL
            WHEN NOT EXISTS (SELECT 1 FROM forum_state WHERE forum_state.forum = summary.forum AND followed = 1)
             AND NOT EXISTS (SELECT 1 FROM thread_place AS place JOIN forum_state ON forum_state.forum = place.forum
                             WHERE place.thread = summary.thread AND followed = 1) THEN NULL
            WHEN summary.mentions_me = 0 AND coalesce(state.watch, 1) < 2
             AND EXISTS (SELECT 1 FROM forum WHERE forum.id = summary.forum AND forum.watch = 0) THEN NULL
            WHEN summary.mentions_me = 1 OR thread.message = 1 OR coalesce(root.mine, 0) = 1 THEN 0
            WHEN summary.wrote_here = 1 THEN 1
            WHEN coalesce(state.watch, 1) >= 2 OR coalesce(state.starred, 0) = 1 THEN 2
            ELSE 3 END AS inbox_group
FROM thread_summary AS summary
JOIN thread ON thread.id = summary.thread
LEFT JOIN thread_state AS state ON state.thread = summary.thread
LEFT JOIN post AS root ON root.id = thread.root;

-- What somebody wrote, newest first: asked for by the card about them.
CREATE INDEX post_author ON post (author, created);
