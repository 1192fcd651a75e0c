/**
 * The journal, shown to auditor and privacy officer of the own tenant, and its proof. Owns nothing:
 * the tables are those of {@code platform.journal}, which records each reading here as well. Apart
 * from it, because collections tell the journal how much they gave.
 *
 * <p>Sensitive is that an entry tells who worked on which object. Columns in clear, and why (a test
 * compares this list with the entities):
 *
 * <ul>
 *   <li>{@code JournalRecord} key, id, traceId: name the entry and its request
 *   <li>{@code JournalRecord} recordedAt, actor, action, objectType, objectId, outcome: oversight
 *       filters and sorts by them; pseudonymous subject and codes
 *   <li>{@code JournalRecord} client, organisation, roles, purpose, resultCount, eventType: say how
 *       and why; codes and counts only
 *   <li>{@code JournalRecord} origin, datedAt: tell what was brought in from an earlier system, and
 *       the date that it was given
 *   <li>{@code JournalNumber} number, entry: the place of an entry in the chain
 * </ul>
 */
package eu.vangnet.platform.oversight;
