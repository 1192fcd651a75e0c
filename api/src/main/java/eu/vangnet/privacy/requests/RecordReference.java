package eu.vangnet.privacy.requests;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.personal.RecordId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a record about a person. */
@Schema(description = "Names a record, as the matches of a request do")
public record RecordReference(
    @Schema(
            description = "Kind of the record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Identifier of the record",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000002",
            required = true)
        String id) {

  private static final UUID NO_RECORD = new UUID(0, 0);

  /** The record that is meant; one that nobody has, where the identifier is none. */
  public RecordId record() {
    return new RecordId(kind, Identifiers.parse(id).orElse(NO_RECORD));
  }
}
