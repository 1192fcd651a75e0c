/**
 * Case conferences: who meets when, about which cases, who was there, what was told, decided and
 * agreed. A conference is planned, held, minuted and approved, or cancelled; approval freezes who
 * was there and what the minutes say. A talk is a conference of two, such as a constable and a
 * teacher.
 *
 * <p>Owns the tables {@code conference}, {@code conference_participant}, {@code conference_item},
 * {@code conference_attendee}, {@code conference_minute} and {@code conference_action}. Sensitive
 * is nearly all of it: that a case is talked about, who was there for it, and every word; words and
 * names stand in the column {@code sealed}. A partner sees a conference to which it is asked, and
 * of its agenda and minutes only what belongs to cases at whose table it holds a seat; nothing that
 * it sees, counts or is given a tag for depends on the rest. Columns in clear, and why (a test
 * compares this list with the entities):
 *
 * <ul>
 *   <li>{@code Conference} id, seriesId, version: name the row, its series and its state of change
 *   <li>{@code Conference} kind, state: rules ask for them, lists filter by them; codes
 *   <li>{@code Conference} startsAt, endsAt: lists sort by them, what overlaps is found by them
 *   <li>{@code Conference} startsLocal, endsLocal, zone: a date is promised by the clock on the
 *       wall
 *   <li>{@code Conference} plannedAt, approvedAt, approvedBy: oversight asks for them; the
 *       pseudonymous subject of a token
 *   <li>{@code Participant} id, conferenceId, place, standing: name the row and its order
 *   <li>{@code Participant} seat, organisation: the decision point lets whoever is asked read
 *   <li>{@code AgendaItem} id, conferenceId, caseId, place: name the row, its case and its order
 *   <li>{@code Attendee} id, conferenceId, recordedAt, version: name the row, its order and its
 *       state of change
 *   <li>{@code Attendee} seat, organisation, leads: rules of decision ask for them; no person
 *   <li>{@code Attendee} briefedAt, briefedBy: nothing secret is minuted before; the pseudonymous
 *       subject of a token
 *   <li>{@code MinuteEntry} id, conferenceId, itemId, caseId: name the row and where it belongs
 *   <li>{@code MinuteEntry} kind, dueOn: what is due is found by them; a code and a day
 *   <li>{@code MinuteEntry} marks: the rule on sharing asks for them, see {@code casework.sharing}
 *   <li>{@code MinuteEntry} ownerOrganisation: an organisation sees what it is to do
 *   <li>{@code ConferenceAction} id, conferenceId, caseId, version: name the row, where it belongs
 *       and its state of change
 *   <li>{@code ConferenceAction} ownerOrganisation: an organisation sees what it is to do
 *   <li>{@code ConferenceAction} dueOn, lateFrom, state: what is late is found by them; two times
 *       and a code
 *   <li>{@code ConferenceAction} endedAt, endedBy: oversight asks who and when; the pseudonymous
 *       subject of a token
 *   <li>{@code MinuteEntry} writtenAt, writtenBy: their order, and oversight asks who wrote; the
 *       pseudonymous subject of a token
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about each case, {@code casework.sharing}
 * for what is heard of one, {@code casework.disclosures}, whose records are referred to, and the
 * packages for series and calendars below.
 */
package eu.vangnet.casework.conferences;
