/**
 * The log of processings after the Dutch standard <i>Logboek dataverwerkingen</i>: where it is on,
 * each operation on personal data leaves a line for each person, before its answer leaves. No
 * sampling, and no way to change or delete a line. Who did it is not in it: that is the journal's,
 * and the two are kept apart.
 *
 * <p>Which activities are logged says {@link eu.vangnet.platform.processing.LoggedActivities}. The
 * person is named by the record that is about him or her; the name is encrypted, and a mark made of
 * it under the tenant's key finds the lines of one person. A line that cannot be committed
 * withholds the answer; a change that the answer tells of is kept and its journal entry too.
 *
 * <p>Owns the table {@code processing_line}. Columns in clear, and why (a test compares this list
 * with the entity):
 *
 * <ul>
 *   <li>{@code ProcessingLine} id: names the row
 *   <li>{@code ProcessingLine} traceId, operationId, parentOperationId, foreignTraceId,
 *       foreignOperationId: tie the lines of one processing together, over applications; random
 *   <li>{@code ProcessingLine} status, name, startedAt, endedAt: say what was done when, as the
 *       standard asks; codes and times
 *   <li>{@code ProcessingLine} activityId, confidential: say why it was done and who may learn of
 *       it
 *   <li>{@code ProcessingLine} subjectMark: finds the lines of a person; a MAC under the tenant's
 *       key
 * </ul>
 */
package eu.vangnet.platform.processing;
