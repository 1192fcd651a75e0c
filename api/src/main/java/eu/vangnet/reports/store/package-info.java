/**
 * Reports and their datasets in the reporting schema, under the reporting account, by plain SQL.
 *
 * <p>Owns the tables {@code report}, {@code waiting_job} and {@code protected_dataset} there, and
 * adds to {@code dataset} of the publication schema. Nothing is sealed, because nothing here is
 * about a person: protected figures, codes, times, the tenant that asked, and the pseudonymous
 * subjects of the tokens of those who asked and released. No exact sum ever comes here.
 */
package eu.vangnet.reports.store;
