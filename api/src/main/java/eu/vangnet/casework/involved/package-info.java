/**
 * The persons of a case: who asked for advice, whom the worry is about, family, guardians and
 * others. Either of the first two may be absent, or stand there under a pseudonym only.
 *
 * <p>Children come first here. Under twelve no ideology is recorded and child protection is at the
 * table or was told before the case goes on ({@link
 * eu.vangnet.casework.involved.ChildProtectionFirst}); a guardian whose interests stand against
 * those of the child gets nothing of the case ({@link
 * eu.vangnet.casework.involved.ConflictedGuardians}).
 *
 * <p>Owns the table {@code case_person}. Sensitive are names, pseudonyms, days of birth, contacts,
 * relations and conflicts of interest; they stand in the column {@code sealed}. Columns in clear,
 * and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code InvolvedPerson} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code InvolvedPerson} role: rules ask for persons of concern and guardians; a code
 *   <li>{@code InvolvedPerson} since, until: say whether the person still counts
 *   <li>{@code InvolvedPerson} restrictedAt: lists leave out what is restricted
 *   <li>{@code InvolvedPerson} marks: the sharing rules decide by it what a partner hears
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and asks before it takes a
 * step; {@code casework.sharing} for what a partner hears.
 */
package eu.vangnet.casework.involved;
