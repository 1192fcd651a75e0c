package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Brought;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a form says from now on. */
@Schema(description = "What a form says from now on; the earlier versions stay")
public record NewFormVersion(
    @Schema(
            description =
                "What is filled in, whole; by the schema of the version under which the case runs"
                    + " now, or of another module than the case's in the enabled one",
            type = SchemaType.OBJECT,
            example = "{\"stillNecessary\":false,\"grounds\":\"He goes to school again.\"}",
            additionalProperties = Schema.True.class,
            required = true)
        JsonObject content,
    @Schema(
            description = "Which sort of personal data it holds; ordinary when left out",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brings it in; then nobody outside their"
                    + " organisation hears it, nor any earlier version",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when other organisations may hear it",
            example = "2099-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence,
    @Schema(
            description =
                "Fields that are kept closer than the whole, here and in earlier versions; none"
                    + " that the form asks for in any case",
            maxItems = 100)
        List<FieldMarks> fields) {

  /** Copies the list; nothing where none is named. */
  public NewFormVersion {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  SentAnswers answers() {
    return new SentAnswers(
        content,
        new Brought(dataCategory, professionalSecret, sharedUntil),
        toldInConfidence.orElse(false),
        fields);
  }
}
