/**
 * What agreements on sharing ask for case by case: the consent of the person to sharing, which is
 * apart from consent to support and from any legal basis, and the confidentiality briefing of an
 * organisation (domain.md 0.3, B.8).
 *
 * <p>Owns the tables {@code case_permission} and {@code case_briefing}. Sensitive is how a consent
 * or briefing came about; it stands in the column {@code sealed}. Columns in clear, and why (a test
 * compares this list with the entities):
 *
 * <ul>
 *   <li>{@code SharingPermission} id, caseId, version: name the row, its case and its state of
 *       change
 *   <li>{@code SharingPermission} giver, givenAt, withdrawnAt: the rule on sharing asks whether it
 *       stands; a code and times
 *   <li>{@code SharingPermission} recordedBy, withdrawnBy: oversight asks who recorded it; the
 *       pseudonymous subject of a token
 *   <li>{@code Briefing} id, caseId, briefedAt: name the row and put it in its order
 *   <li>{@code Briefing} organisation: the rule on sharing asks for it
 *   <li>{@code Briefing} recordedBy: oversight asks who recorded it; the pseudonymous subject of a
 *       token
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases} decides who may see the case, {@code casework.sharing} asks
 * whether the conditions hold.
 */
package eu.vangnet.casework.permissions;
