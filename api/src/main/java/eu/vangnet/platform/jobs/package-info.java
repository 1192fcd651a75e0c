/**
 * Where whoever wants a job and whoever does it meet, without knowing each other: features and
 * reports say which requests wait ({@link eu.vangnet.platform.jobs.WaitingRequests}), the command
 * line asks for one job ({@link eu.vangnet.platform.jobs.JobRunner}), batch listens to both. Owns
 * no data; nothing here is sensitive: parameters are ids, periods and codes.
 */
package eu.vangnet.platform.jobs;
