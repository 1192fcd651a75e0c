/**
 * What a tenant itself says for its impact assessment and register of processing activities, under
 * the headings of the assessment.
 *
 * <p>Owns the table {@code accountability_statement}. The words stand in the column {@code sealed}.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Statement} id, version, chapter: name the row, its state of change and its heading
 *   <li>{@code Statement} statedBy, statedAt: oversight asks who said it; the pseudonymous subject
 *       of a token
 * </ul>
 *
 * <p>Neighbours: {@code privacy.register} and {@code privacy.assessments}, which join the
 * statements to what modules declare.
 */
package eu.vangnet.privacy.statements;
