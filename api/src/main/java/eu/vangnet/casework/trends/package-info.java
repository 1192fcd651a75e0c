/**
 * Trends: what is seen in an area, at a school or in a network, about no person. They are filled in
 * by a form of a module of the tenant; a form that is about a person is refused here, and so is
 * whatever its schema does not foresee.
 *
 * <p>Owns the table {@code trend}. Sensitive may be what somebody wrote into a text after all, so
 * all of it stands in the column {@code sealed}. Columns in clear, and why (a test compares this
 * list with the entity):
 *
 * <ul>
 *   <li>{@code Trend} id, reportedAt: name the row and put it in its order
 *   <li>{@code Trend} module, moduleVersion, form: by which form it is read; lists filter by it
 *   <li>{@code Trend} reportedBy: oversight asks who; the pseudonymous subject of a token
 * </ul>
 *
 * <p>Neighbours: {@code modules}, whose forms these are.
 */
package eu.vangnet.casework.trends;
