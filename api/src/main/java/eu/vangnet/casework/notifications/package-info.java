/**
 * Whether the people in a case were told that data about them are kept, or why not yet, who decided
 * that and when it is looked at again (GDPR article 14).
 *
 * <p>Owns the table {@code case_notification}. Entries are added and never changed; the latest of a
 * person holds. Names and words stand in the column {@code sealed}. Columns in clear, and why (a
 * test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code CaseNotification} id, caseId, subject, person: name the row, its case, the entries
 *       of one person and that person among those of the case
 *   <li>{@code CaseNotification} role, state: rules ask for them, lists filter by them; codes
 *   <li>{@code CaseNotification} recordedAt, recordedBy: lists sort by the time, oversight asks
 *       who; the pseudonymous subject of a token
 *   <li>{@code CaseNotification} reviewOn: what is due is found by it
 * </ul>
 *
 * <p>No case closes without an entry for each person of concern who is known. There is no setting
 * for it.
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and asks before it closes
 * one; {@code casework.involved} for the persons of the case.
 */
package eu.vangnet.casework.notifications;
