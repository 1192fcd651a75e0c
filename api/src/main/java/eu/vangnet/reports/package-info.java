/**
 * Reports over all tenants: asked for by the programme, made by a job, protected, released by a
 * second person, published.
 *
 * <p>What this room sees is protected already: it never touches a tenant's data and owns no
 * personal row. A request is stored by the reporting account ({@code reports.store}); the job in
 * {@code batch} takes it from there, counts within each tenant, and gives back what {@code
 * reports.disclosure} lets out. Public copies are read under an account of their own ({@code
 * reports.publication}).
 *
 * <p>Of one definition and period there is one report at a time, and what is released stays: the
 * difference of two counts of the same quarter would tell of single persons.
 */
package eu.vangnet.reports;
