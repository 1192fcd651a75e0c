/**
 * Who at a table hears which item of a case: the one rule, its terms and its reasons. The facts of
 * a request are gathered by {@code casework.cases}, which makes a {@link
 * eu.vangnet.casework.sharing.Hearing} of them; whoever shows items of a case asks that and nothing
 * else.
 *
 * <p>Owns no table. {@link eu.vangnet.casework.sharing.ItemMarks} are columns of the tables of
 * those who keep items. Columns in clear, and why (a test compares this list with the class):
 *
 * <ul>
 *   <li>{@code ItemMarks} dataCategory, professionalSecret, sourceOrganisation, sharedUntil: lists
 *       leave out by them what is not for the caller; codes and a time
 * </ul>
 *
 * <p>Neighbours: {@code casework.agreements} keeps the agreements, {@code casework.permissions} the
 * consent and the briefings of a case.
 */
package eu.vangnet.casework.sharing;
