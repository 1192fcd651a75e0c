package eu.vangnet.platform.personal;

import java.util.UUID;

/**
 * Names one record about a person.
 *
 * @param kind as {@link PersonalRecords#kind()} says, for example {@code case}
 * @param id of the row that the record begins with
 */
public record RecordId(String kind, UUID id) {}
