package eu.vangnet.platform.files;

/**
 * What was written.
 *
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 */
public record StoredContent(long size, String sha256) {}
