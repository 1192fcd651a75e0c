/**
 * Dates of conferences for calendar programs (iCalendar, RFC 5545). Whoever is asked to a
 * conference sees its title and place; anybody else who was given a calendar sees that the time is
 * taken. No calendar holds a case, an item of an agenda or a person.
 *
 * <p>A calendar program has no access token, so it shows a capability in the header {@code
 * Capability}. What the capability names is looked up here with each request, so that a seat that
 * ends, a calendar that is withdrawn and a revocation of who issued it count at once.
 *
 * <p>Owns the table {@code conference_calendar}, which has no sealed column and no person in it.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code IssuedCalendar} id, seriesId, issuedAt: name the row, its series and its order
 *   <li>{@code IssuedCalendar} organisation: what is shown follows from it
 *   <li>{@code IssuedCalendar} issuedBy: oversight asks who issued it, and it ends when that person
 *       is revoked; the pseudonymous subject of a token
 *   <li>{@code IssuedCalendar} expiresAt, withdrawnAt: whether it still opens anything
 * </ul>
 *
 * <p>Neighbours: {@code casework.conferences}, which knows the dates, and {@code
 * platform.capabilities}, the door.
 */
package eu.vangnet.casework.conferences.calendars;
