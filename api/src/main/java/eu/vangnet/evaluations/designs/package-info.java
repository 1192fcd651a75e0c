/**
 * Evaluations: what a tenant wants to know of a training, an intervention or its plan, how it asks
 * and who vouches for the independence of it. An evaluation is designed, opened once and closed
 * once. While it is open the design stands still, so that all answers mean the same; it is never
 * reopened, because comparing two readings would show what a single late answer said.
 *
 * <p>Owns the table {@code evaluation}. Titles, subjects, questions and statements are free text
 * and stand in the column {@code sealed}. Ids are random, because those who are invited see them.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Evaluation} id, version: name the row and its state of change
 *   <li>{@code Evaluation} state, subjectKind, wave: lists filter by them; codes
 *   <li>{@code Evaluation} organisation: the list shows an outside evaluator the own ones only;
 *       never a person
 *   <li>{@code Evaluation} instrumentVersionId: names the edition that is asked
 *   <li>{@code Evaluation} designedAt, opensAt, closesAt, openedAt, closedAt: lists sort by them
 *       and rules ask for them
 * </ul>
 *
 * <p>Neighbours: {@code evaluations.instruments} for editions. Responses see an evaluation through
 * {@link eu.vangnet.evaluations.designs.EvaluationFieldwork}. A caller of a partner organisation
 * sees the evaluations that this organisation carries out and no others.
 */
package eu.vangnet.evaluations.designs;
