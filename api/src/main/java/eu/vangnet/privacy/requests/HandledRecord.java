package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.RecordId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to one record for a request. As stored sealed and as shown. */
@Schema(description = "What was done to one record")
public record HandledRecord(
    @Schema(
            description = "exported, rectified, erased, restricted or lifted",
            enumeration = {"exported", "rectified", "erased", "restricted", "lifted"},
            example = "restricted",
            required = true)
        String act,
    @Schema(
            description = "Kind of the record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Identifier of the record", format = "uuid", required = true) String id,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant at,
    @Schema(
            description =
                "Why it is about the person, though no search for the person leads to it; empty for"
                    + " a match, and once an erasure is granted",
            example = "The file is under his stage name, which his passport does not show.",
            maxLength = 2000)
        Optional<String> reason) {

  static HandledRecord of(RecordAct act, RecordId record, Instant now, Optional<String> reason) {
    return new HandledRecord(act.code(), record.kind(), record.id().toString(), now, reason);
  }

  /** The proof that it was done, without anybody in it. */
  HandledRecord withoutWords() {
    return new HandledRecord(act, kind, id, at, Optional.empty());
  }

  boolean is(RecordAct what) {
    return act.equals(what.code());
  }

  RecordId record() {
    return new RecordId(kind, UUID.fromString(id));
  }
}
