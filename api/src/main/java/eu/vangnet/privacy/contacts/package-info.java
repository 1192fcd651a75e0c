/**
 * The contact point for data subjects: where several organisations are controllers together, a
 * request that reaches one counts for all, and this is where people are sent (GDPR article 26; for
 * the Dutch alliances the decree of 2024, Stb. 380).
 *
 * <p>Owns the table {@code contact_point}. Entries are added and never changed; the latest holds.
 * Its words stand in the column {@code sealed}, because an office is sometimes a person. Columns in
 * clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code ContactPoint} id, validFrom: name the row and say which one holds
 * </ul>
 */
package eu.vangnet.privacy.contacts;
