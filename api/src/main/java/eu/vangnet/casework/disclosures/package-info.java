/**
 * Disclosures: what was told of a case or a signal, to whom, for what purpose, on which basis and
 * decision and by whom; and the notices by which every recipient hears that it was rectified,
 * erased or restricted (GDPR article 19), or that nothing was in the signal it was told of.
 *
 * <p>A recipient that is a tenant gets what is disclosed by a message and keeps it as a disclosure
 * received, apart from its own cases; it hears of rectification and erasure by message too, and
 * answers what it did. Any other recipient is told by people of the tenant: the notice stands open
 * until somebody says that it was told, and how.
 *
 * <p>Owns {@code case_disclosure} and {@code disclosure_notice} where a case is kept, {@code
 * received_disclosure} and {@code received_notice} at a tenant that was told. When a case is erased
 * its disclosures keep date and recipient, which is who must be told, and nothing of what was told.
 * What was received is over some time after its sender last said something of it, or was answered;
 * what came with a case goes with the case. Somebody who stands in the case is looked for in the
 * words: those items are struck when that person is erased, and their recipients hear of it, as
 * they hear of a statement or a restriction. Sensitive are what was told, to which organisation and
 * every word; they stand in the column {@code sealed}. Columns in clear, and why (a test compares
 * this list with the entities):
 *
 * <ul>
 *   <li>{@code Disclosure} id, caseId, about, version: name the row, its case or signal, and its
 *       state of change
 *   <li>{@code Disclosure} tenant, message: the courier tells of a message by its id; a tenant's
 *       name is public
 *   <li>{@code Disclosure} state, legalBasis, decision, origin, originId: rules and oversight ask
 *       for them; codes, and the ids of what it rests on
 *   <li>{@code Disclosure} madeAt, madeBy: lists sort by the time, oversight asks who told; the
 *       pseudonymous subject of a token
 *   <li>{@code DisclosureNotice} id, disclosureId, version: name the row and its state of change
 *   <li>{@code DisclosureNotice} tenant, message: the courier tells of a message by its id
 *   <li>{@code DisclosureNotice} kind, state, outcome: lists filter by them; codes
 *   <li>{@code DisclosureNotice} person: each restriction is told once, and what a person said goes
 *       with that person; a number that says nothing to anybody else
 *   <li>{@code DisclosureNotice} madeAt, toldAt, toldBy, acknowledgedAt: show what is open, and who
 *       told; the pseudonymous subject of a token
 *   <li>{@code ReceivedDisclosure} id, version: name the row and its state of change
 *   <li>{@code ReceivedDisclosure} sender, state, receivedAt: lists filter and sort by them
 *   <li>{@code ReceivedNotice} id, disclosureId, sender, kind, person, receivedAt, answeredAt,
 *       outcome: say what is to be answered, and of which number of those who came; no word of it
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases} decides who may tell of a case, {@code casework.signals}
 * who may tell of a signal and which words would name a protected source.
 *
 * <p>A disclosure rests on a decision to tell, which a step of the case records or approved minutes
 * hold, or comes from a complete preparation, a feedback sheet that all agreed to, or a demand of
 * an authority. What is told of a signal is always prepared. What is under professional secrecy is
 * told by a preparation only, once its holder has lifted that. A partner organisation is told what
 * a valid agreement opens to it at that moment; {@code AgreedTelling} says what is outside that.
 *
 * <p>Neighbours: {@code casework.cases} decides who may tell of a case, and what a partner hears of
 * it; {@code casework.preparations}, {@code casework.sheets} and {@code casework.demands} record
 * disclosures here; {@code casework.conferences} knows what was decided in minutes.
 */
package eu.vangnet.casework.disclosures;
