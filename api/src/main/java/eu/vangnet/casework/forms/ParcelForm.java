package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.ParcelOrigin;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a form of a module says now, as it goes to another tenant that works by that module. */
@Schema(description = "What a filled form says now, as it goes along")
public record ParcelForm(
    @Schema(
            description = "The module whose form it is",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "The version of the module by whose form it was written",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String moduleVersion,
    @Schema(
            description = "The form",
            example = "necessityReview",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description = "What was filled in, by the fields of the form",
            type = SchemaType.OBJECT,
            example = "{\"stillNecessary\":true,\"grounds\":\"His mother asks us to stay.\"}",
            additionalProperties = Schema.True.class,
            required = true)
        JsonObject content,
    @Schema(
            description = "Fields that are kept closer than the whole",
            maxItems = 100,
            required = true)
        List<FieldMarks> fields,
    @Schema(
            description = "When it was filled in first",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant filledAt,
    @Schema(description = "Where what it says now comes from", required = true)
        ParcelOrigin origin) {
  /** Copies the list. */
  public ParcelForm {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** As its receiver keeps it: no secret and nothing that a child confided ever goes. */
  FormAnswers answers() {
    return new FormAnswers(
        content, origin.dataCategory(), false, origin.sharedUntil(), false, fields);
  }
}
