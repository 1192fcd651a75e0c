/**
 * Agreements on sharing: who signed that which information of cases is shared with whom, for which
 * purposes, on which legal bases and conditions, and for how long (GDPR articles 26 and 28,
 * covenants of a multi-agency table). Without a valid one nothing is shared.
 *
 * <p>Owns the table {@code sharing_agreement}; each row is a version. Sensitive are the names of
 * those who signed; they stand with the title and the reason of an ending in the column {@code
 * sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code SharingAgreement} id, number, previous, version: name the row, its place among the
 *       versions and its state of change
 *   <li>{@code SharingAgreement} state, validFrom, validUntil: the rule on sharing asks for them,
 *       lists filter by them
 *   <li>{@code SharingAgreement} parties, purposes, legalBases, recipients, conditions: the rule on
 *       sharing asks for them; names of organisations and codes
 *   <li>{@code SharingAgreement} reviewOn, draftedAt, signedAt, endedAt: lists sort by them, and
 *       oversight asks when it was looked at
 * </ul>
 *
 * <p>Neighbours: {@code casework.sharing} decides by the terms, {@code casework.cases} asks for
 * them, {@code casework.procedures} knows the seats and legal bases of the module.
 */
package eu.vangnet.casework.agreements;
