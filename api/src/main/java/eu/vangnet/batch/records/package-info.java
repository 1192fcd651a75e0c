/**
 * What is on record of jobs: the job with its lease and fence, its stages, and one item for each
 * tenant that is visited. Owns the tables {@code batch_*} of the control schema, and {@code
 * batch_fences} in each tenant's. The tenant that asked leads every key. Neighbours: {@code
 * batch.engine} writes, {@code batch.progress} shows. Which tenants a job visits is sensitive and
 * shown only to who may read the register; otherwise there are ids and codes only.
 */
package eu.vangnet.batch.records;
