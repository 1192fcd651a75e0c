/**
 * Signals: what somebody noticed and is worried about, before there is a case.
 *
 * <p>Owns the tables {@code case_signal}, {@code signal_followup}, {@code signal_receipt} and
 * {@code moved_count}, the last for cases too: it says in which tenant counts what was handed over.
 * Sensitive are person, reporter and all words; they stand in the column {@code sealed}. A key
 * figure, and whoever does not want to be named, is known to those only who take in and weigh
 * signals ({@code sources:read}); no partner and no other tenant is ever shown a signal, and what a
 * case takes over from one names no reporter. Whoever reported learns from the receipt that the
 * signal was looked at, and never what was found. Columns in clear, and why (a test compares this
 * list with the entities):
 *
 * <ul>
 *   <li>{@code Signal} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Signal} status, receivedAt, recordedAt, weighedAt: lists filter and sort by them
 *   <li>{@code Signal} storedAt: figures count nothing that was written down after their cut-off,
 *       whatever date it bears
 *   <li>{@code Signal} restrictedAt: lists and figures leave out what is restricted
 *   <li>{@code Signal} outcome, coreOutcome, module, moduleVersion: rules ask for them; codes of
 *       the module
 *   <li>{@code Signal} sector, concerns, age, sex, place: figures count by them; codes and whole
 *       years only
 *   <li>{@code Signal} sourceKind, direction, weighBy: lists filter by them; codes and a moment
 *   <li>{@code Signal} nameCode, birthCode: a person is found again by them; a part of an HMAC that
 *       about nine names share
 *   <li>{@code Signal} sourceSystem, sourceReference: the same row of another system is found
 *       again; its number there, never a name
 *   <li>{@code Signal} sourceSender: whose reference that is, so that no partner learns what others
 *       sent in; the name of an organisation or an application
 *   <li>{@code SignalFollowUp} id, signalId: name the row and its signal
 *   <li>{@code SignalFollowUp} kind, about, origin, writtenAt: say what holds now; codes and a
 *       moment
 *   <li>{@code SignalFollowUp} author: who wrote it down; the pseudonymous subject of a token,
 *       empty where there is none
 *   <li>{@code SignalReceiptRow} id, signalId: name the row and the signal it is for
 *   <li>{@code SignalReceiptRow} recordedAt, lookedAt: what the sender may know, and when it ends
 *   <li>{@code MovedCount} id, countedFrom, countedUntil, heardAt: figures leave out what counts
 *       elsewhere
 * </ul>
 *
 * <p>Neighbours: {@code casework.procedures} for the rules of the tenant's module, {@code
 * casework.persons} for the codes. Cases read signals through {@link
 * eu.vangnet.casework.signals.SignalDesk}.
 */
package eu.vangnet.casework.signals;
