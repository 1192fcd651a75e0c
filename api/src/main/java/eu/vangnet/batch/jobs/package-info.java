/**
 * What a job is made of: kinds with their parameters, stages, the work of a visit and what it gets
 * to work with. Pure: the engine stands behind these types and is not seen. Owns no data. Reason
 * codes are all that may leave a visit; neither the text of a failure nor a value of a row does.
 */
package eu.vangnet.batch.jobs;
