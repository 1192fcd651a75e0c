/**
 * Sessions: a course given at a place and a time, for a number of people.
 *
 * <p>Owns the table {@code training_session}. Sensitive are the place, the trainers and the reason
 * of a cancellation; they stand in the column {@code sealed}. Columns in clear, and why (a test
 * compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Session} id, courseId, version: name the row, its course and its state of change
 *   <li>{@code Session} state: rules ask for it, lists filter by it
 *   <li>{@code Session} startsAt: lists sort by it
 *   <li>{@code Session} startsLocal, endsLocal, zone: a date is promised by the clock on the wall;
 *       it holds even when a country changes its summer time in between
 *   <li>{@code Session} capacity: rules ask for it, figures add up places
 *   <li>{@code Session} createdAt, cancelledAt: figures count by them
 * </ul>
 *
 * <p>How many are enrolled is not kept here: it is counted, under the lock of the session's row, so
 * there is no second truth that could drift from the enrolments.
 *
 * <p>Neighbours: {@code trainings.courses}, whose published courses have sessions. Enrolments use
 * sessions through {@link eu.vangnet.trainings.sessions.SessionRegister} and are told of what
 * happens to a session through {@link eu.vangnet.trainings.sessions.SessionPlaces}.
 */
package eu.vangnet.trainings.sessions;
