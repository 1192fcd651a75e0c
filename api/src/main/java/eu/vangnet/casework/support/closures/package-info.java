/**
 * Closures with four eyes: who proposed to close a case and why, and who else approved it.
 *
 * <p>A case closes by the approval of a second person. The step {@code closure} of a single person
 * stays for tenants whose setting {@code closingPersons} is 1, and answers {@code
 * secondPersonNeeded} everywhere else.
 *
 * <p>Owns no table: a proposal is a record of {@code casework.support.records}. Sensitive are its
 * grounds.
 *
 * <p>Neighbours: {@code casework.cases}, which takes the step and asks the closing conditions.
 */
package eu.vangnet.casework.support.closures;
