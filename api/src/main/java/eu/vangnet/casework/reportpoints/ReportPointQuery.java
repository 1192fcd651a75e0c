package eu.vangnet.casework.reportpoints;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which report points somebody looks for. */
public class ReportPointQuery {
  @QueryParam("area")
  @Parameter(
      description = "Only those that serve this region, a part of it, or a region around it",
      schema = @Schema(minLength = 2, maxLength = 5, pattern = "^[A-Z]{2}[A-Z0-9]{0,3}$"))
  private String area;

  @QueryParam("language")
  @Parameter(
      description = "Only those where one can report in this language (ISO 639-1)",
      schema = @Schema(minLength = 2, maxLength = 2, pattern = "^[a-z]{2}$"))
  private String language;

  /** For JAX-RS. */
  public ReportPointQuery() {}

  Optional<String> area() {
    return Optional.ofNullable(area);
  }

  Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** The address that asks the same. */
  String address() {
    String query =
        String.join(
            "&",
            area().map(code -> "area=" + code).orElse(""),
            language().map(code -> "language=" + code).orElse(""));
    String plain = query.replaceAll("^&|&$", "");
    return plain.isEmpty() ? ReportPointView.PATH : ReportPointView.PATH + '?' + plain;
  }
}
