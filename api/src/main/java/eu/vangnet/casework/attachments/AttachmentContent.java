package eu.vangnet.casework.attachments;

import eu.vangnet.platform.files.FileContent;

/**
 * The content of an attachment, to be written out once.
 *
 * @param view what is known of it
 * @param source writes it
 */
record AttachmentContent(AttachmentView view, FileContent source) {}
