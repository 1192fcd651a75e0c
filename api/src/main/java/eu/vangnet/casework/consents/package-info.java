/**
 * What the person and the guardians said of support: that they agree, refuse or take it back. This
 * is consent to take part and never the legal basis for processing.
 *
 * <p>The transitions of the module say which step needs consent; its consent rules say from which
 * age the person's own word counts and until which age a guardian's is needed, and whether that
 * person is the person of concern or the client who asked for advice. What is recorded here counts
 * before what is said with a step, and where the module needs consent a refusal stops every step
 * into support.
 *
 * <p>Owns the table {@code case_consent}. Entries are added and never changed; the latest of the
 * person and of the guardians holds. Sensitive are who said it, how, and every word; they stand in
 * the column {@code sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code SupportConsent} id, caseId: name the row and its case
 *   <li>{@code SupportConsent} givenBy, decision: rules ask for them; codes
 *   <li>{@code SupportConsent} decidedOn, recordedAt, recordedBy: the latest holds, and oversight
 *       asks who; the pseudonymous subject of a token
 *   <li>{@code SupportConsent} marks: the sharing rules decide by it what a partner hears
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which asks before it takes a step; {@code
 * casework.involved} for the persons of the case.
 */
package eu.vangnet.casework.consents;
