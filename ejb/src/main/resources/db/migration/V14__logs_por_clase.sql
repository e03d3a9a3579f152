-- Calls of a class that is seldom, such as refused credentials, are found without looking at all that failed.
CREATE INDEX ix_logs_clase ON logs_pso (clase, created_at);
