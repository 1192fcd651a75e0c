package eu.vangnet.casework.attachments;

/**
 * What of an attachment is stored sealed beside its content: a name tells much.
 *
 * @param name of the file
 * @param sha256 of the content, which would show two equal files
 */
public record AttachmentSecret(String name, String sha256) {}
