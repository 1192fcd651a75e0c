/**
 * Lifting professional secrecy: whoever brought a secret note in may let it be told, and nobody
 * else may (a holder of a professional secret may stay silent). Lifting opens the note to nobody;
 * it lets a prepared disclosure tell one recipient of it, and nobody else.
 *
 * <p>Owns the table {@code secrecy_lifting}. Sensitive are recipient, addressee and grounds; they
 * stand in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code SecrecyLifting} id, caseId, noteId, version: name the row, what it is about and its
 *       state of change
 *   <li>{@code SecrecyLifting} organisation, endedAt: say who may take it back and whether it
 *       stands
 *   <li>{@code SecrecyLifting} liftedAt, liftedBy: lists sort by the time, oversight asks who; the
 *       pseudonymous subject of a token
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which knows the notes; {@code casework.disclosures}, as
 * whose recipients who may be told is named; {@code casework.involved}, which knows the guardians;
 * {@code casework.preparations}, which asks whether a secrecy was lifted for its recipient.
 */
package eu.vangnet.casework.secrecy;
