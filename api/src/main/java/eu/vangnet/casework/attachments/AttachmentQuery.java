package eu.vangnet.casework.attachments;

import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How whoever sends a file classifies it; in the query, because the body is the file itself. */
public class AttachmentQuery {
  @QueryParam("dataCategory")
  @Parameter(
      description = "Which sort of personal data it holds; ordinary when left out",
      schema = @Schema(enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"}))
  private String dataCategory;

  @QueryParam("secrecy")
  @Parameter(
      description =
          "Whether a professional secrecy binds who brings it in (professionalSecret of the"
              + " attachment); then nobody outside their organisation hears it",
      schema = @Schema(enumeration = {"none", "professional"}))
  private String secrecy;

  @QueryParam("sharedUntil")
  @Parameter(
      description = "Until when other organisations may hear it",
      schema = @Schema(format = "date-time", maxLength = 40))
  private String sharedUntil;

  /** For JAX-RS. */
  public AttachmentQuery() {}

  Brought brought() {
    return new Brought(
        Optional.ofNullable(dataCategory),
        Optional.ofNullable(secrecy).map("professional"::equals),
        Optional.ofNullable(sharedUntil).map(AttachmentQuery::instant));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException wrong) {
      throw ProblemException.invalid(
          Violation.query(
              "sharedUntil", "format", "must be a date-time such as 2027-01-01T00:00:00Z"));
    }
  }
}
