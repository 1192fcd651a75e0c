/**
 * Links between cases that belong together: of the same family, of the same incident, or otherwise.
 * A link is stored once and stands at both cases; only whoever may read both sees it.
 *
 * <p>Owns the table {@code case_link}. Sensitive is why they are linked; it stands in the column
 * {@code sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code CaseLink} id, oneCase, otherCase: name the row and the two cases, the smaller
 *       identifier first
 *   <li>{@code CaseLink} kind: lists show it; a code
 *   <li>{@code CaseLink} linkedAt, linkedBy: lists sort by the time, oversight asks who; the
 *       pseudonymous subject of a token
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about both cases.
 */
package eu.vangnet.casework.links;
