/**
 * Attachments on cases: papers that belong to a case, such as a letter or a photograph of one.
 *
 * <p>Owns the table {@code case_attachment}; the content lies sealed in {@code platform.files}.
 * Whoever hears an attachment by the rule on sharing may read it, and nobody else. A file is taken
 * only when both its declared type and its content are on the list, and only up to a size and a
 * number. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code CaseAttachment} id, caseId, addedAt: name the row and put it in its order
 *   <li>{@code CaseAttachment} mediaType: the answer is labelled with it; says nothing of the
 *       content
 *   <li>{@code CaseAttachment} size: the answer is as long; quotas add it up
 *   <li>{@code CaseAttachment} author: oversight asks who added it; the pseudonymous subject of a
 *       token
 *   <li>{@code CaseAttachment} marks: the rule on sharing asks for them, see {@code
 *       casework.sharing}
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides who may see a case, and {@code
 * casework.sharing}, who hears what of it.
 */
package eu.vangnet.casework.attachments;
