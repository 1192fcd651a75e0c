/**
 * The register of breaches of personal data: what happened, the 72 hours in which the authority is
 * to hear of it (GDPR article 33), whether the persons were told (article 34), and why not or why
 * late. Information comes in phases; what was recorded is added to and never changed.
 *
 * <p>Owns the table {@code privacy_breach}. Sensitive are all words; they stand in the column
 * {@code sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Breach} id, version: name the row and its state of change
 *   <li>{@code Breach} state, authority, persons: say what is still to be done; codes
 *   <li>{@code Breach} discoveredAt, recordedAt, notifiedAt, toldAt, closedAt: the clock runs by
 *       them
 *   <li>{@code Breach} recordedBy: oversight asks who recorded; the pseudonymous subject of a token
 *   <li>{@code Breach} natures, dataCategories, subjects, records: oversight counts by them; codes
 *       and approximate numbers
 * </ul>
 *
 * <p>Neighbours: none; a breach is recorded by who finds it, whatever it touched.
 */
package eu.vangnet.privacy.breaches;
