/**
 * The corps of mentors and coaches of parents: who they are, what they can do, how many they take
 * on and until when their screening holds; and who of them could do it for a case.
 *
 * <p>Nobody is ranked: a proposal has reasons in words and the place that its name or its day gives
 * it.
 *
 * <p>Owns the table {@code mentor}. Sensitive is who mentors are and how to reach them; that stands
 * in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code Mentor} id, recordedAt, version: name the row, put it in its order and tell its
 *       state of change
 *   <li>{@code Mentor} kind, state: lists filter by them; codes
 *   <li>{@code Mentor} subject, organisation: the decision which agreements are the own ones asks
 *       for them; the pseudonymous subject of a token
 *   <li>{@code Mentor} caseloadLimit, screeningValidUntil: the rules of an assignment ask for them
 * </ul>
 *
 * <p>Neighbours: {@code casework.support.mentorings}, which assigns them.
 */
package eu.vangnet.casework.support.mentors;
