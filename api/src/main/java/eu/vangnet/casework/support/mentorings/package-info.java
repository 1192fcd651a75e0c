/**
 * Mentoring: which mentor accompanies somebody in a case, what the two agreed on, who signed, the
 * sessions and what came of them, and a change of mentor with its reason.
 *
 * <p>A mentor sees the own agreements and sessions and nothing else of any case. The limit of a
 * mentor's caseload and the screening hold under concurrency too: whoever assigns holds the
 * mentor's row.
 *
 * <p>Owns the table {@code mentoring}; sessions are records of {@code casework.support.records}.
 * Sensitive are aims, signatures, reasons and outcomes; they stand in the column {@code sealed}.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Mentoring} id, caseId, mentorId, replaces, version: name the row, its case, its
 *       mentor, the agreement before it and its state of change
 *   <li>{@code Mentoring} state, startsOn, endsOn: the mentor's room is found by them
 *   <li>{@code Mentoring} recordedBy, recordedAt: oversight asks who, lists sort by the time; the
 *       pseudonymous subject of a token
 *   <li>{@code Mentoring} marks: the rule on sharing asks for them, see {@code casework.sharing}
 * </ul>
 *
 * <p>Mentoring that came with a case from another tenant names no mentor and has ended: its mentor
 * is of the corps of that tenant.
 *
 * <p>Neighbours: {@code casework.support.mentors} for the corps, {@code casework.cases} for the
 * case.
 */
package eu.vangnet.casework.support.mentorings;
