/**
 * Datasets for everybody: read from the publication schema under an account that can read nothing
 * else. Owns no table; {@code dataset} there is filled by {@code reports.store}. Nothing is
 * sensitive any more.
 */
package eu.vangnet.reports.publication;
