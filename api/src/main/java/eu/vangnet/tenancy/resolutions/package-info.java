/**
 * What a tenant decides about itself as a whole, by two of its people: to take its data out, to
 * close, to be erased, to let a key of its own wrap its keysets. One asks, another of the same
 * tenant approves; never the same person, and not after the question has expired.
 *
 * <p>Owns {@code tenant_resolution} and {@code tenant_export_part}. The work itself is done by
 * {@code batch.moving}, {@code batch.erasures} and {@code tenancy.keys}. An export is stored under
 * the tenant's own public key only; it can be fetched once and is destroyed then, or when its time
 * is over.
 *
 * <p>Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code Resolution} id, version: name the row and the change
 *   <li>{@code Resolution} kind, state: say what is decided and how far it is
 *   <li>{@code Resolution} askedBy, approvedBy: the pseudonymous subjects of tokens, to be compared
 *   <li>{@code Resolution} askedRoles, approvedRoles: codes, for the certificate
 *   <li>{@code Resolution} askedAt, expiresAt, approvedAt, settledAt: the clock of the decision
 *   <li>{@code Resolution} recipient: a public key, or the fingerprint of the name of a key
 *   <li>{@code Resolution} certificate: the random address of a public certificate
 *   <li>{@code ExportPart} id, resolutionId, number: put the parts in order
 *   <li>{@code ExportPart} content: encrypted to the tenant's own public key, which no key of ours
 *       opens; hence it is not called sealed
 * </ul>
 */
package eu.vangnet.tenancy.resolutions;
