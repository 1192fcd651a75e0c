/**
 * Requests of data subjects: access, rectification, erasure, restriction and objection (GDPR
 * articles 15 to 21), each with its clock.
 *
 * <p>A request is received, the requester identified, the person's records looked for, what was
 * asked is done on the records that the privacy officer names, and the request is answered, or
 * refused with grounds and a word on the right to complain. One month, and two more with reasons
 * (article 12(3)); {@link eu.vangnet.privacy.requests.RequestClock} counts.
 *
 * <p>Owns the table {@code subject_request}. Who asks, about whom and every word stand in the
 * column {@code sealed}. They are taken out when a request for erasure is granted: what stays is
 * the proof that it was dealt with. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code SubjectRequest} id, version: name the row and its state of change
 *   <li>{@code SubjectRequest} kind, state: rules ask for them, lists filter by them; codes
 *   <li>{@code SubjectRequest} receivedAt, dueAt, closedAt: lists sort by them and show what is
 *       late
 *   <li>{@code SubjectRequest} dueOn: the last day by the calendar of the tenant
 *   <li>{@code SubjectRequest} extended: the time is extended once
 * </ul>
 *
 * <p>A closed request is over some time after the last thing that was done for it, and not while it
 * restricts a record: {@code RetainedRequests} tells the engine of retention.
 *
 * <p>Neighbours: {@code platform.personal} reaches the records of all features; {@code
 * privacy.contacts} says who is the contact point.
 */
package eu.vangnet.privacy.requests;
