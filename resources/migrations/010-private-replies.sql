-- An answer for the author of the post and those who look after the forum (Reply::privately).
ALTER TABLE draft ADD COLUMN privately INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intention ADD COLUMN privately INTEGER NOT NULL DEFAULT 0;

-- What I may do with a thread as a whole: ThreadRights.
ALTER TABLE thread ADD COLUMN rights INTEGER NOT NULL DEFAULT 0;
