package eu.vangnet.casework.forms;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a form as the caller hears it. */
@Schema(description = "What a form said from one time on, as the caller hears it")
public record FormVersionView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000004",
            required = true)
        String id,
    @Schema(
            description = "Address of the version",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/forms/0190b6f4-0000-7000-8000-000000000003/versions/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/forms/[0-9a-f-]{36}/versions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The version of the module by whose form it was written",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String moduleVersion,
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
            description = "Which sort of personal data the whole holds",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether the whole is a professional secret of who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when other organisations may hear it",
            example = "2099-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false",
            required = true)
        boolean toldInConfidence,
    @Schema(
            description = "Pseudonymous subject of who wrote it",
            example = "demo-caseworker",
            maxLength = 255,
            required = true)
        String writtenBy,
    @Schema(
            description = "When it was written",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant writtenAt) {

  static FormVersionView of(FilledForm form, HeardVersion heard) {
    FormVersion row = heard.opened().row();
    FormAnswers answers = heard.opened().answers();
    return new FormVersionView(
        row.id().toString(),
        FilledForms.path(form.caseId()) + '/' + form.id() + "/versions/" + row.id(),
        row.moduleVersion(),
        heard.content(),
        heard.fields(),
        answers.dataCategory(),
        answers.professionalSecret(),
        answers.sharedUntil(),
        answers.toldInConfidence(),
        row.writtenBy(),
        row.writtenAt());
  }
}
