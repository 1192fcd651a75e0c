-- The list of jobs tells the latest first.
ALTER TABLE batch_jobs ADD KEY batch_jobs_requested (tenant, requested_at, id);
