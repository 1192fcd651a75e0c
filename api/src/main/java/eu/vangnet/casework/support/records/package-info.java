/**
 * What was written down on the support of a case, whatever its kind: one table, one way to seal, to
 * hear, to give out and to erase it.
 *
 * <p>Owns the table {@code support_record}. All words stand in the column {@code sealed}, among
 * them every goal, factor and measure with its own classification. Columns in clear, and why (a
 * test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code SupportRecord} id, caseId, parentId, version: name the row, its case, the record it
 *       belongs to and its state of change
 *   <li>{@code SupportRecord} kind, state: rules ask for them; codes that say nothing of the
 *       content
 *   <li>{@code SupportRecord} dueOn: what is due is found by it
 *   <li>{@code SupportRecord} recordedBy, recordedAt: oversight asks who wrote, lists sort by the
 *       time; the pseudonymous subject of a token
 *   <li>{@code SupportRecord} marks: the rule on sharing asks for them, see {@code
 *       casework.sharing}
 * </ul>
 *
 * <p>Neighbours: the other packages of {@code casework.support}, {@code casework.sharing} for what
 * is heard, and {@code casework.cases} for what comes with a case from another tenant.
 */
package eu.vangnet.casework.support.records;
