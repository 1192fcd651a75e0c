/**
 * Cases at the table: opened from a weighed signal, moved through the states of the country module,
 * noted on, closed and reopened.
 *
 * <p>Owns the tables {@code case_file}, {@code case_note}, {@code case_step} and {@code case_seat}.
 * Sensitive are the person, the summary, notes and grounds; they stand in the column {@code
 * sealed}. Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code CaseFile} id, signalId, version: name the row, its signal and its state of change
 *   <li>{@code CaseFile} module, moduleVersion, state, phase, stateEnteredAt: rules and timers ask
 *       for them, lists filter by them
 *   <li>{@code CaseFile} openedAt, closedAt, closingReason: lists sort by them, figures count by
 *       them
 *   <li>{@code CaseFile} storedAt: figures count nothing that was written down after their cut-off
 *   <li>{@code CaseFile} legalBasis: oversight counts what cases rest on; a code of the module
 *   <li>{@code CaseFile} sector, concerns, age, sex: figures count by them; codes and whole years
 *       only
 *   <li>{@code CaseFile} restrictedAt: lists and figures leave out what is restricted
 *   <li>{@code CaseFile} nameCode, birthCode: a person is found again by them; a part of an HMAC
 *       that about nine names share
 *   <li>{@code CaseNote} id, caseId, amends, writtenAt: name the row and put it in its order
 *   <li>{@code CaseNote} marks: the rule on sharing asks for them, see {@code casework.sharing}
 *   <li>{@code CaseNote} kind: lists filter by it; a code that says nothing of the content
 *   <li>{@code CaseNote} author: oversight asks who wrote; the pseudonymous subject of a token
 *   <li>{@code CaseStep} id, caseId, takenAt: name the row and put it in its order
 *   <li>{@code CaseStep} fromState, toState, decidingBody, legalBasis: rules ask for the way a case
 *       went, and an opening comes from nowhere; codes of the module
 *   <li>{@code CaseStep} moduleVersion: under which rules it was taken, for a case may be brought
 *       over to later ones
 *   <li>{@code CaseStep} storedAt: as that of its case, for steps are dated too
 *   <li>{@code CaseStep} actor: oversight asks who decided; the pseudonymous subject of a token
 *   <li>{@code CaseSeat} id, caseId, since, endedAt: name the row and say whether it still counts
 *   <li>{@code CaseSeat} seat, organisation: the decision point lets whoever sits at the table read
 * </ul>
 *
 * <p>A partner who sits at the table sees that the case is there, its phase, its dates and who else
 * sits there; notes, steps' words and the groups of fields of {@code casework.sharing} only as an
 * agreement opens them to its seat.
 *
 * <p>Neighbours: {@code casework.sharing} and {@code casework.agreements}, who hears what; {@code
 * casework.signals}, which hands a signal over, {@code casework.persons} for the codes, and {@code
 * casework.procedures} for the module's rules.
 */
package eu.vangnet.casework.cases;
