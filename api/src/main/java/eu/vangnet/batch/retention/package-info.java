/**
 * Runs the engine of retention as a job of each tenant: asked for over HTTP, or once a day where
 * something is over. A tenant's run erases a few records in each transaction; whoever is killed
 * between two of them leaves nothing half done, and the next worker goes on.
 *
 * <p>Owns no data. What is erased is never logged: log lines name the job and the tenant only.
 * Neighbours: {@code privacy.retention} knows the rules and what is over.
 */
package eu.vangnet.batch.retention;
