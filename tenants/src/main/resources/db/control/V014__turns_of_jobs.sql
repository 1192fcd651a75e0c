-- Each second somebody asks which jobs wait, and which tenant was served longest ago.
ALTER TABLE batch_jobs
  ADD KEY batch_jobs_open (state, lease_until),
  ADD KEY batch_jobs_served (tenant, started_at);
