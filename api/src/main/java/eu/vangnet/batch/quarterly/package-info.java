/**
 * The jobs of the report {@code quarterly-figures}. One makes it: within each tenant, under the
 * tenant's own account, the counts are frozen in the tenant's own schema; then they are read into
 * memory, added up, protected, and only what may be known is stored, by the reporting account. The
 * other publishes it after its release. Each can be killed at any moment and goes on where it was:
 * what is frozen stays frozen, and nothing that happens after the cut-off is counted. A tenant that
 * froze its counts and rests when they are put together is told of as left out, for nobody touches
 * the data of a tenant that rests.
 *
 * <p>Owns the table {@code frozen_figures} in the schemas of tenants that hold cases. Sensitive are
 * the counts of a tenant, which stand in its column {@code sealed}, and the exact sums over
 * tenants, which exist in memory only: in no table, no parameter, no log line and no message of a
 * failure. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code FrozenFigures} reportId: finds the counts of a report, so that they are taken once
 *   <li>{@code FrozenFigures} definitionVersion, cutOff: say what was counted; the same for all
 * </ul>
 *
 * <p>Neighbours: {@code casework} counts, {@code reports} protects and stores, {@code batch.jobs}
 * is what a job is made of.
 */
package eu.vangnet.batch.quarterly;
