package eu.vangnet.casework.signals;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be counted. */
public class FigureQuery {
  @QueryParam("dimension")
  @DefaultValue("total")
  @Parameter(
      description = "By what to count",
      schema =
          @Schema(
              enumeration = {"total", "sector", "age", "sex", "concern", "place", "status"},
              defaultValue = "total"))
  private String dimension;

  @QueryParam("scheme")
  @DefaultValue("prevent2025")
  @Parameter(
      description = "The scheme of age bands (code list ageBand)",
      schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
  private String scheme;

  @QueryParam("sourceSystem")
  @Parameter(
      description = "Only signals from this source system",
      schema = @Schema(maxLength = 120, pattern = "^[A-Za-z0-9 _./:()<>=-]{1,120}$"))
  private String sourceSystem;

  @QueryParam("from")
  @Parameter(
      description = "Only signals received on or after this day (UTC)",
      schema = @Schema(format = "date", maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
  private String from;

  @QueryParam("until")
  @Parameter(
      description = "Only signals received before this day (UTC)",
      schema = @Schema(format = "date", maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
  private String until;

  /** For JAX-RS. */
  public FigureQuery() {}

  String dimension() {
    return dimension;
  }

  String scheme() {
    return scheme;
  }

  Optional<String> sourceSystem() {
    return Optional.ofNullable(sourceSystem);
  }

  Optional<String> from() {
    return Optional.ofNullable(from);
  }

  Optional<String> until() {
    return Optional.ofNullable(until);
  }
}
