/**
 * Transfers of cases between tenants: a tenant hands a case over, the other accepts or rejects it,
 * and accepting opens a case of its own by its own module; the one that was handed over closes.
 *
 * <p>Owns {@code case_transfer_sent} at the sender and {@code case_transfer_received} at the
 * receiver. They meet through messages only ({@code platform.messages}): no transaction spans both,
 * and no tenant reads a row of the other. What crosses is {@link
 * eu.vangnet.casework.transfers.TransferLetter}, made by the one function that also makes the
 * preview. What hangs on the case follows it, part by part as whoever hands it over chooses:
 * persons, consents, plans with their reviews, after-care, assessments, mentoring, minutes, tasks,
 * links, filled forms where the receiver works by that version of their module, the record of what
 * was told. Seats stay, for the partners at the table are the sender's, as are its mentors; the
 * preview says so of each thing that stays. Professional secrets never cross, nor what a partner
 * brought in without its leave, nor words that name a protected source, nor what whoever hands the
 * case over does not hear; of that last nothing tells, no count and no reason. No identifier of a
 * row, nobody who works at the sender and no partner crosses either: both sides name the transfer
 * by one random identifier, and of an author only the role goes.
 *
 * <p>The receiver decides: of acceptance, rejection and revocation the one that comes first there
 * counts, and the sender believes what it is told. Which pairs of states both sides can believe at
 * a time is published in {@code pairs.txt} beside this package; tests and the proof of transfers
 * compare with that file. What was rejected or revoked is emptied at the receiver at once, and one
 * that nobody answers is rejected by retention. Of one that was accepted only decisions and the
 * fact of earlier disclosures stay beside the case, for who may read that case; the sender keeps a
 * digest and numbers. So no copy is left that an erasure or a restriction does not reach.
 *
 * <p>A hand-over is a disclosure and is recorded as one ({@code casework.disclosures}): what the
 * sender rectifies, erases or restricts later reaches the receiver, also after it took the case
 * over, and is a task in its case. Of somebody who went along a restriction is told by the number
 * that the person had in the letter; each side keeps beside the transfer whom that number names.
 * The receiver is a controller of its own: it restricts where its people answer so.
 *
 * <p>A case counts in one tenant: the sender stops to count it when it hears of the acceptance and
 * says from when on, and only then the receiver begins ({@link
 * eu.vangnet.casework.signals.MovedCounts}).
 *
 * <p>Sensitive are what goes and every word; they stand in the column {@code sealed}. Columns in
 * clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code SentTransfer} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code SentTransfer} receiver, openCase: one transfer without answer per case
 *   <li>{@code SentTransfer} state, reason, rejection, legalBasis: lists filter by the state; codes
 *   <li>{@code SentTransfer} message, revocationMessage: the courier tells of a message by its id
 *   <li>{@code SentTransfer} disclosure: names the record of it as a disclosure
 *   <li>{@code SentTransfer} requestedAt, requestedBy, settledAt: lists sort by them, oversight
 *       asks who handed over; the pseudonymous subject of a token
 *   <li>{@code ReceivedTransfer} id, caseId, version: name the row, the case that was opened from
 *       it and its state of change
 *   <li>{@code ReceivedTransfer} sender: only the sender takes a transfer back
 *   <li>{@code ReceivedTransfer} disclosure: later words of the sender refer to it
 *   <li>{@code ReceivedTransfer} state, receivedAt, decidedAt: lists filter and sort by them
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, {@code casework.attachments} and each feature whose
 * records hang on a case pack what goes and keep what comes; {@code casework.sharing} says what the
 * caller hears.
 */
package eu.vangnet.casework.transfers;
