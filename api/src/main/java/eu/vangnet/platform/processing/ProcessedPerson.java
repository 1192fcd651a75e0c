package eu.vangnet.platform.processing;

/**
 * What of a line is encrypted.
 *
 * @param dataSubjectId the person, named by the record that is about him or her
 */
public record ProcessedPerson(String dataSubjectId) {}
