/**
 * Breaking the glass: somebody of the tenant's own people whose role reads cases, but to whom the
 * restriction of one (GDPR article 18(2): to protect somebody's rights) hides it, opens it because
 * it cannot wait. Reading only, for a time that ends by itself, with the reason in words. What is
 * under professional secrecy stays closed, who reported is no part of a case, and no other tenant's
 * case is there to be opened. People of partners open nothing: without a seat and an agreement
 * nothing is shared with them, and the tenant's own people give a seat at any hour. The journal
 * tells {@code glassBroken} and every reading after it; a second person says afterwards whether it
 * was justified.
 *
 * <p>Who answers for the case, which is the chair of the table and who watches over the protection
 * of data, is told by the list of emergencies, where it stands from the same transaction on and
 * shows when its review is late, and by the event.
 *
 * <p>Owns the table {@code case_emergency}. Sensitive are the reason and the judgement; they stand
 * in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code Emergency} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Emergency} openedBy, endsAt: the decision about the case asks for them; the
 *       pseudonymous subject of a token
 *   <li>{@code Emergency} openedAt, reviewBy, state: lists sort and filter by them
 *   <li>{@code Emergency} reviewedBy, reviewedAt: two persons are told apart; pseudonymous subjects
 *       of tokens
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, whose decisions ask whether a caller opened a case.
 */
package eu.vangnet.casework.emergencies;
