package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Brought;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form to fill in about a case. */
@Schema(description = "A form that is filled in about a case")
public record NewForm(
    @Schema(
            description = "A form of the module that is about a person or a case",
            example = "necessityReview",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description =
                "The module whose form it is: the case's own, also when left out, or another that"
                    + " the tenant has enabled",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
        Optional<String> module,
    @Schema(
            description =
                "What is filled in; its schema stands under the forms of the module: in the version"
                    + " under which the case runs, or of another module in the enabled one",
            type = SchemaType.OBJECT,
            example = "{\"stillNecessary\":true,\"grounds\":\"His mother asks us to stay.\"}",
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
                    + " organisation hears it",
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
                "Fields that are kept closer than the whole; none that the form asks for in any"
                    + " case",
            maxItems = 100)
        List<FieldMarks> fields) {

  /** Copies the list; nothing where none is named. */
  public NewForm {
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
