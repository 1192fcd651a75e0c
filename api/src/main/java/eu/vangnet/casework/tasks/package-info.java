/**
 * What has to be done in cases, by which seat or table and until when, and what is late. Tasks are
 * set by people, or by the timers of the module: a yearly review of necessity, reviews six and
 * twelve months after closing. A timer sets one task each time its clock starts; a repeating one
 * starts again when its task is done. Where the module has a form of the timer's name, the task is
 * done with that form. A task whose timer runs no longer lapses.
 *
 * <p>Owns the table {@code case_task}. Sensitive are title, details and what was done; they stand
 * in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code CaseTask} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code CaseTask} owner: a partner sees the tasks of its own seat; a code of the module
 *   <li>{@code CaseTask} state, source: lists filter by them; codes
 *   <li>{@code CaseTask} dueOn, lateFrom: what is late is found by them
 *   <li>{@code CaseTask} timer, startedOn: a timer sets one task for each start of its clock
 *   <li>{@code CaseTask} madeAt, madeBy, endedAt, endedBy: oversight asks who and when; the
 *       pseudonymous subject of a token
 *   <li>{@code CaseTask} marks: the sharing rules decide by it what a partner hears
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and knows which clocks run;
 * {@code batch.tasks} comes round once a day.
 */
package eu.vangnet.casework.tasks;
