-- What was read here and the server does not know yet (accounts whose server keeps read marks): how long it was on
-- screen, 0 for what was marked read by hand. A row goes when the server has answered.
CREATE TABLE read_report (
    post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    ms   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What stands for a file in the text, once the server has it: then it does not go a second time.
ALTER TABLE intention_file ADD COLUMN reference BLOB NOT NULL DEFAULT x'';
