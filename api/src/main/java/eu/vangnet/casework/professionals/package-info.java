/**
 * Who works on a case: contact persons, case managers, mentors and others, by role and over time,
 * so that it can be said who was responsible when.
 *
 * <p>Owns the table {@code case_professional}. Sensitive are names and contacts; they stand in the
 * column {@code sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code CaseProfessional} id, caseId, version: name the row, its case and its state of
 *       change
 *   <li>{@code CaseProfessional} role, organisation: lists show who answers for what; a code and
 *       the name of an organisation
 *   <li>{@code CaseProfessional} since, until, recordedAt: say who worked on the case when
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case. A seat at the table is
 * something else: it belongs to an organisation and lets its people read.
 */
package eu.vangnet.casework.professionals;
