/**
 * Breaking the glass: somebody whose role reads cases, but to whom one is hidden, opens it because
 * it cannot wait. From the tenant's own people the restriction of a case hides it (GDPR article
 * 18(2): to protect somebody's rights). From people of a partner a missing seat hides it: that, and
 * nothing else, an emergency stands in for. They read under the agreements of their organisation
 * and the conditions of those, as if it held here the seats that it holds at other tables, and
 * never a case that is restricted. Reading only, for a time that ends by itself, with the reason in
 * words. What is under professional secrecy stays closed, who reported is no part of a case, and no
 * other tenant's case is there to be opened. The journal tells {@code glassBroken} and every
 * reading after it; a second person, one of the tenant's own, says afterwards whether it was
 * justified.
 *
 * <p>Who answers for the case, which is the chair of the table and who watches over the protection
 * of data, is told by the list of emergencies, where it stands from the same transaction on, by the
 * event, and by two tasks: to look at it until the next day, and to judge it in time. They are late
 * when nobody does, and the second is done by the judgement.
 *
 * <p>Owns the table {@code case_emergency}. Sensitive are the reason and the judgement; they stand
 * in the column {@code sealed}. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code Emergency} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code Emergency} openedBy, organisation, endsAt: the decision about the case asks for
 *       them; the pseudonymous subject of a token and where it comes from
 *   <li>{@code Emergency} openedAt, reviewBy, state: lists sort and filter by them
 *   <li>{@code Emergency} reviewedBy, reviewedAt: two persons are told apart; pseudonymous subjects
 *       of tokens
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, whose decisions ask whether a caller opened a case, and
 * {@code casework.tasks}.
 */
package eu.vangnet.casework.emergencies;
