package eu.vangnet.casework.reportpoints;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report point as it is sent, and as it is stored. */
@Schema(description = "Where people can report a worry; published as it stands, so name nobody")
public record NewReportPoint(
    @Schema(
            description = "Name of the office",
            example = "Worry line of Duinstad",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "For whom it is",
            example = "Parents, teachers, youth workers, and whoever worries.",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u001f]{1,500}$",
            required = true)
        String forWhom,
    @Schema(description = "How to reach it", required = true) ReportPointReach reach,
    @Schema(
            description = "Languages in which one can report (ISO 639-1)",
            example = "[\"nl\",\"en\"]",
            minItems = 1,
            maxItems = 30,
            maxLength = 2,
            pattern = "^[a-z]{2}$",
            required = true)
        List<String> languages,
    @Schema(
            description = "When it is open",
            example = "Monday to Friday, 8 to 22",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$",
            required = true)
        String hours,
    @Schema(
            description =
                "The region it serves (code list nuts), in the country of the tenant; that of the"
                    + " tenant when left out",
            example = "NL33",
            minLength = 2,
            maxLength = 5,
            pattern = "^[A-Z]{2}[A-Z0-9]{0,3}$")
        Optional<String> area,
    @Schema(
            description = "Whether one can report without giving a name",
            example = "true",
            required = true)
        boolean anonymous) {

  /** Copies the languages. */
  public NewReportPoint {
    languages = languages == null ? List.of() : List.copyOf(languages);
    area = area == null ? Optional.empty() : area;
  }
}
