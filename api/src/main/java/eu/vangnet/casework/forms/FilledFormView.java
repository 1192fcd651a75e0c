package eu.vangnet.casework.forms;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form that was filled in about a case, as the caller hears it. */
@Schema(description = "A form that was filled in about a case, as the caller hears it")
public record FilledFormView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the form",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/forms/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/forms/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The module whose form it is",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "The form",
            example = "necessityReview",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description =
                "The partner that brought it in, or /elsewhere for what came with a case from"
                    + " another tenant and is shared for a time; absent for the tenant's own staff",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> source,
    @Schema(
            description = "Pseudonymous subject of who filled it in first",
            example = "demo-caseworker",
            maxLength = 255,
            required = true)
        String filledBy,
    @Schema(
            description = "When it was filled in first",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant filledAt,
    @Schema(description = "What it says now", required = true) FormVersionView latest,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static FilledFormView of(FilledForm form, HeardVersion latest, List<ActionView> actions) {
    return new FilledFormView(
        form.id().toString(),
        FilledForms.path(form.caseId()) + '/' + form.id(),
        form.module(),
        form.form(),
        form.classification().organisation(),
        form.filledBy(),
        form.filledAt(),
        FormVersionView.of(form, latest),
        actions);
  }
}
