/**
 * Enrolments: who takes part in a session, and who waits for a place.
 *
 * <p>Owns the table {@code training_enrolment}. Sensitive is the participant: name, address and
 * employer stand in the column {@code sealed}. Columns in clear, and why (a test compares this list
 * with the entity):
 *
 * <ul>
 *   <li>{@code Enrolment} id, sessionId, version: name the row, its session and its state of change
 *   <li>{@code Enrolment} arrival: the order in which people came, by which those who wait move up
 *   <li>{@code Enrolment} state: places are counted by it, lists filter by it
 *   <li>{@code Enrolment} person: the same person takes one place, which sealed addresses cannot
 *       tell; a MAC of the address under the tenant's key, made for this one session, so that
 *       whoever has the table can neither try addresses nor follow a person from session to session
 *   <li>{@code Enrolment} organisation, enrolledBy: the decision point shows an enrolment to those
 *       who made it; a code and the pseudonymous subject of a token
 *   <li>{@code Enrolment} enrolledAt, endedAt: lists sort by them, figures count by them
 *   <li>{@code Enrolment} restrictedAt: lists leave out what is restricted
 * </ul>
 *
 * <p><b>Places.</b> Whoever takes a place or gives one back locks the row of the session first and
 * counts the places then. A lock and not a counter, because the same decision also needs the order
 * of arrival, the promotion of who waits, the capacity and whether the session still takes place;
 * all of them change under the one lock, and a count of rows cannot drift from the rows. Sessions
 * do not wait for each other.
 *
 * <p><b>One person, one place.</b> Places are counted by persons. A second enrolment of the same
 * person is refused to those who may see the first. To others a refusal would tell that the person
 * takes part; their enrolment is stored, moves up in its turn as any other does, and shares the
 * place of the first. A new primary MAC key would let a person in twice until the session is over;
 * keys are not changed today.
 *
 * <p>Neighbours: {@code trainings.sessions}, whose {@code SessionPlaces} this package fills.
 */
package eu.vangnet.trainings.enrolments;
