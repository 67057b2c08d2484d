-- What the person finishes in the browser (state 9) keeps nothing of the same thread waiting: each has its own page.
DROP VIEW intention_ready;
CREATE VIEW intention_ready AS
SELECT mine.* FROM intention_under_way AS mine
WHERE mine.state = 0 AND NOT EXISTS (
    SELECT 1 FROM intention_under_way AS earlier
    WHERE earlier.account = mine.account AND earlier.id < mine.id AND earlier.state NOT IN (2, 3, 9)
      AND iif(mine.kind < 4, earlier.kind < 4 AND earlier.thread = mine.thread,
              earlier.kind = mine.kind AND earlier.post = mine.post));
