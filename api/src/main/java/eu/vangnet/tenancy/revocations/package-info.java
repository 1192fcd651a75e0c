/**
 * What a tenant revoked: single tokens, clients, persons; and, by the operator, keys of issuers.
 * What counts is the list in control ({@link eu.vangnet.tenants.Revocations}), which every server
 * reads within two seconds and which holds digests only. What stands here lets administrators see
 * what they revoked, and take it back.
 *
 * <p>Owns the table {@code access_revocation}. Sensitive is whom it is about and why; both stand in
 * the column {@code sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Revocation} id, version: name the row and its state of change
 *   <li>{@code Revocation} kind: lists filter by it; a code only
 *   <li>{@code Revocation} revokedAt: lists sort by it
 *   <li>{@code Revocation} untilAt: what had its time is forgotten by it
 * </ul>
 *
 * <p>Neighbours: {@code platform.capabilities}, whose issued links of a revoked person are ended.
 */
package eu.vangnet.tenancy.revocations;
