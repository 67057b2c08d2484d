-- Merging the pieces of the index belongs to no page of a server: sync does it in a round that brought nothing
-- (mergeIndex). Should there be none for long, the pieces do not become too many.
INSERT INTO post_index (post_index, rank) VALUES ('automerge', 0);
INSERT INTO post_index (post_index, rank) VALUES ('crisismerge', 200);
