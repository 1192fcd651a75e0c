/**
 * Preparing to tell something of a case or a signal, step by step: describe, consult, talk, weigh,
 * decide. Each step is taken at least once and in this order, may be taken again, and stays on
 * record; only a complete preparation becomes a disclosure. The same way for a letter and for a
 * talk of professionals outside a conference, such as that of a constable and a teacher.
 *
 * <p>Where both seats are named, each item needs a rule of the module that lets the one tell the
 * other such an item, and each condition of that rule an answer. What is under professional secrecy
 * is told only while its lifting stands ({@code casework.secrecy}).
 *
 * <p>Of a signal nothing is told in another way, since no table has decided anything yet; then
 * {@code caseId} is the id of the signal.
 *
 * <p>A side sees what it prepares itself. The tenant's own people see that and how far partners
 * prepare too, but no word of what would be told under a partner's professional secrecy. Owns the
 * tables {@code disclosure_preparation} and {@code preparation_step}. Sensitive is everything that
 * is prepared, most of all who a thing comes from, which is told to nobody; it stands in the column
 * {@code sealed}. Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code Preparation} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Preparation} organisation: a partner finds its own; the name of an organisation
 *   <li>{@code Preparation} occasion, state: lists filter by them; codes
 *   <li>{@code Preparation} begunAt, begunBy: lists sort by the time, oversight asks who; the
 *       pseudonymous subject of a token
 *   <li>{@code Preparation} disclosure: what came of it, by its id
 *   <li>{@code PreparationStep} id, preparationId, takenAt: name the row and put it in its order
 *   <li>{@code PreparationStep} stage: the order of the steps is kept by it; a code
 *   <li>{@code PreparationStep} takenBy: oversight asks who; the pseudonymous subject of a token
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases} and {@code casework.signals} decide who may prepare, {@code
 * casework.disclosures} keeps what was told, {@code casework.secrecy} knows what was lifted.
 */
package eu.vangnet.casework.preparations;
