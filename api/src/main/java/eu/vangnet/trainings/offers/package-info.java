/**
 * Offers of courses between tenants: a tenant offers what a course of its own teaches, the other
 * accepts or rejects, and accepting makes a course of its own, independent from then on.
 *
 * <p>Owns {@code course_offer_sent} at the sender and {@code course_offer_received} at the
 * receiver. They meet through messages only ({@code platform.messages}): no transaction spans both,
 * and no tenant reads a row of the other. What crosses is {@link
 * eu.vangnet.trainings.offers.OfferLetter}: the id of the course and what it teaches. No person, no
 * session, no enrolment and no count of either side does.
 *
 * <p>The receiver decides: of acceptance, rejection and withdrawal the one that comes first there
 * counts, and the sender believes what it is told. An offer that was taken back is {@code
 * withdrawing} until then. Messages may be late and may come twice; these pairs of what the two
 * sides believe can be met, and no others (a test walks through all interleavings and compares).
 * The last ones of each line stay when nothing is on its way any more.
 *
 * <ul>
 *   <li>offered: none, received, accepted, rejected
 *   <li>delivered: none, received, accepted, rejected
 *   <li>withdrawing: none, received, accepted, rejected, withdrawn
 *   <li>withdrawn: none, withdrawn
 *   <li>accepted: accepted
 *   <li>rejected: rejected
 *   <li>undeliverable: none, received, accepted, rejected, withdrawn
 * </ul>
 *
 * <p>To whom: any other tenant that is active and teaches. Names of the tenants that take part are
 * public in this programme: municipalities and providers that work together have to find each
 * other, and a country publishes who its partners are. So to learn that a name takes part tells
 * nothing new. All else is kept back: an unknown name, one that rests or is closing, one that was
 * erased, the operator and the own name are refused in the same words.
 *
 * <p>Sensitive is what the course teaches, because people write names into words; it stands in the
 * column {@code sealed}. Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code SentOffer} id, courseId, version: name the row, its course and its state of change
 *   <li>{@code SentOffer} receiver, openTo: one offer without answer per course and receiver
 *   <li>{@code SentOffer} state, reason: lists filter by the state; codes only
 *   <li>{@code SentOffer} message, withdrawalMessage: the courier tells of a message by its id
 *   <li>{@code SentOffer} offeredAt, settledAt: lists sort by them
 *   <li>{@code ReceivedOffer} id, courseId, version: name the row, the course that was made of it
 *       and its state of change
 *   <li>{@code ReceivedOffer} sender, originCourse: a course names its origin, and only the sender
 *       takes an offer back
 *   <li>{@code ReceivedOffer} state, receivedAt, decidedAt: lists filter and sort by them
 * </ul>
 *
 * <p>Neighbours: {@code trainings.courses} for what is offered and for the course that is made.
 */
package eu.vangnet.trainings.offers;
