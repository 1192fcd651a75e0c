/**
 * Attachments on cases: papers that belong to a case, such as a letter or a photograph of one.
 *
 * <p>Owns the tables {@code case_attachment} and {@code attachment_link}; the content lies sealed
 * in {@code platform.files}. Whoever hears an attachment by the rule on sharing may read it, and
 * nobody else. A file is taken only when both its declared type and its content are on the list,
 * only up to a size and a number, and only after {@code platform.scanning} found nothing in it;
 * that is asked again from time to time, for a scanner learns. Its content leaves by a link that
 * the caller makes, and that opens it once, soon, and for that caller. Columns in clear, and why (a
 * test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code CaseAttachment} id, caseId, addedAt: name the row and put it in its order
 *   <li>{@code CaseAttachment} mediaType: the answer is labelled with it; says nothing of the
 *       content
 *   <li>{@code CaseAttachment} size: the answer is as long; quotas add it up
 *   <li>{@code CaseAttachment} author: oversight asks who added it; the pseudonymous subject of a
 *       token
 *   <li>{@code CaseAttachment} scan: what the scanner said, which is listed next
 *   <li>{@code ContentScan} state, scannedAt: whether the content may be read follows from them
 *   <li>{@code ContentScan} finding: the name of a known program, which says nothing of a person
 *   <li>{@code AttachmentLink} id: a hash of what opens the link and of who may use it
 *   <li>{@code AttachmentLink} attachmentId, expiresAt: the link goes with the attachment, or soon
 *   <li>{@code CaseAttachment} marks: the rule on sharing asks for them, see {@code
 *       casework.sharing}
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides who may see a case, and {@code
 * casework.sharing}, who hears what of it; {@code casework.tasks} for whom something was found;
 * {@code platform.capabilities} makes what opens a link; {@code batch.scans} comes round once a
 * day.
 */
package eu.vangnet.casework.attachments;
