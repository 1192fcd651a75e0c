package eu.vangnet.platform.reference;

import eu.vangnet.platform.problems.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the catalogue.
 *
 * @param type stable identifier
 * @param status the HTTP status
 * @param title what is wrong
 * @param remedy what the client can do
 * @param href address of the entry
 */
@Schema(name = "ProblemType", description = "A kind of problem")
public record ProblemTypeView(
    @Schema(
            description = "Stable identifier of the kind of problem",
            format = "uri",
            example = "urn:vangnet:problem:invalid-input",
            maxLength = 100,
            required = true)
        String type,
    @Schema(
            description = "HTTP status",
            format = "int32",
            minimum = "400",
            maximum = "599",
            example = "400",
            required = true)
        int status,
    @Schema(
            description = "What is wrong, the same each time",
            example = "The request holds invalid input",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "What the client can do",
            example = "Correct each entry of violations and send the request again.",
            maxLength = 500,
            required = true)
        String remedy,
    @Schema(
            description = "Address of this entry",
            format = "uri-reference",
            example = "/problems/invalid-input",
            maxLength = 100,
            required = true)
        String href) {

  static ProblemTypeView of(ProblemType type) {
    return new ProblemTypeView(
        type.urn(), type.status(), type.title(), type.remedy(), "/problems/" + type.slug());
  }
}
