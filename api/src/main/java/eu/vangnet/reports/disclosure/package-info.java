/**
 * Disclosure control for figures over several tenants: pure functions from exact counts to what may
 * be shown, and the attack that a release must withstand before it is stored.
 *
 * <p>The rules. A cell below {@value eu.vangnet.reports.disclosure.SafeSum#FEWEST_PERSONS}, or with
 * contributions from fewer than {@value eu.vangnet.reports.disclosure.SafeSum#FEWEST_TENANTS}
 * tenants, is hidden, and so is one that is below the former without its largest contribution, or
 * that lets one tenant work out another's count more closely than within {@value
 * eu.vangnet.reports.disclosure.SafeSum#CLOSEST_PERCENT} per cent of it (the p% rule with tenants
 * as respondents, Handbook on Statistical Disclosure Control, 2nd edition). A zero is hidden like
 * any other small count, so a hidden cell never says whether anybody is in it; there are no
 * structural zeros, because every category of a definition can happen in every country. Further
 * cells are hidden until what is hidden of a table is safe itself. Totals are added up from what is
 * shown, so no total holds anything hidden.
 *
 * <p>The attacker of the audit knows these rules, all published tables at once and, to be on the
 * safe side, the true total of every table. A second kind of attacker is a tenant that also knows
 * its own counts, and takes them off cells, totals and what is hidden together. Coalitions of
 * tenants, and persons who know single cases, are not modelled: two of three contributors know the
 * third.
 *
 * <p>Sensitive: {@code ExactTable} and {@code ExactCell} hold exact sums over tenants. They live in
 * memory only, are not serialisable, and their texts tell no figure.
 */
package eu.vangnet.reports.disclosure;
