/**
 * Jobs over HTTP: how they go, what failed in them, and their end on request. Owns no data; reads
 * {@code batch.records} and what waits in {@code platform.jobs}. A job is seen by the tenant that
 * asked for it and by nobody else. Which tenants it visits is sensitive: their names are given only
 * to who may read the register of tenants; everybody else sees counts and reason codes.
 */
package eu.vangnet.batch.progress;
