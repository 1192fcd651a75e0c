/**
 * Legal holds: records that must stay until a procedure is over, whoever asks for their erasure and
 * whatever their time. One person places a hold; two are needed to lift it. What is part of a held
 * record stays with it; each kind of record says of what it is a part.
 *
 * <p>Owns the table {@code legal_hold}. A hold goes with its record, which is only possible when it
 * no longer holds. Sensitive are the reasons in words; they stand in the column {@code sealed}.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code LegalHold} id, version: name the row and its state of change
 *   <li>{@code LegalHold} recordKind, objectId: erasure asks by them whether something is held
 *   <li>{@code LegalHold} basis: oversight counts by it; a code of the product
 *   <li>{@code LegalHold} state, until: say whether it holds
 *   <li>{@code LegalHold} placedBy, liftingAskedBy, liftedBy: two persons are told apart;
 *       pseudonymous subjects of tokens
 *   <li>{@code LegalHold} placedAt, liftingAskedAt, liftedAt: lists sort by them
 * </ul>
 *
 * <p>Neighbours: {@code platform.personal}, whose erasures a hold forbids.
 */
package eu.vangnet.privacy.holds;
