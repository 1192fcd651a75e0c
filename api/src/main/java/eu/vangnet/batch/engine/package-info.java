/**
 * Does the jobs: takes them under a lease, hands their stages to Jakarta Batch (JBeret), visits
 * tenants and records what came of it. JBeret brings the flow of stages and their threads; what was
 * done and what is still to do is on our own record, because JBeret leaves executions open after a
 * crash, does not replay what finished partitions left, and would keep texts of failures. Owns the
 * tables {@code BATCH_*}, which JBeret writes; they hold identifiers of jobs, names of stages and
 * reason codes, and nothing that is sensitive. Nobody uses it; the command line reaches it through
 * {@code platform.jobs}.
 */
package eu.vangnet.batch.engine;
