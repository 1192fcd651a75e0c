/**
 * Signals: what somebody noticed and is worried about, before there is a case.
 *
 * <p>Owns the table {@code case_signal}. Sensitive are person, reporter and all words; they stand
 * in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code Signal} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Signal} status, receivedAt, recordedAt, weighedAt: lists filter and sort by them
 *   <li>{@code Signal} restrictedAt: lists and figures leave out what is restricted
 *   <li>{@code Signal} outcome, coreOutcome, module, moduleVersion: rules ask for them; codes of
 *       the module
 *   <li>{@code Signal} sector, concerns, age, sex, place: figures count by them; codes and whole
 *       years only
 *   <li>{@code Signal} nameCode, birthCode: a person is found again by them; a part of an HMAC that
 *       about nine names share
 *   <li>{@code Signal} sourceSystem, sourceReference: the same row of another system is found
 *       again; its number there, never a name
 * </ul>
 *
 * <p>Neighbours: {@code casework.procedures} for the rules of the tenant's module, {@code
 * casework.persons} for the codes. Cases read signals through {@link
 * eu.vangnet.casework.signals.SignalDesk}.
 */
package eu.vangnet.casework.signals;
