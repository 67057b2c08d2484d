-- How many answers the server says a thread has (RemoteThread::answers).
ALTER TABLE thread ADD COLUMN answers INTEGER NOT NULL DEFAULT 0;
