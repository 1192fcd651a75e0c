package eu.vangnet.casework.reportpoints;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which report points somebody looks for. */
public class ReportPointQuery {
  private static final int USUAL = 50;

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

  @QueryParam("pageSize")
  @DefaultValue("50")
  @Parameter(
      description = "The number of items at most",
      schema = @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
  private int pageSize;

  @QueryParam("cursor")
  @Parameter(
      description = "The place to go on from, as given in next",
      schema = @Schema(maxLength = 1200, pattern = "^[A-Za-z0-9_-]{1,1200}$"))
  private String cursor;

  /** For JAX-RS. */
  public ReportPointQuery() {}

  Optional<String> area() {
    return Optional.ofNullable(area);
  }

  Optional<String> language() {
    return Optional.ofNullable(language);
  }

  int pageSize() {
    return pageSize;
  }

  /** Where to go on from. */
  DirectoryPlace place() {
    return Optional.ofNullable(cursor)
        .map(text -> DirectoryPlace.of(text, asked()))
        .orElse(DirectoryPlace.BEGIN);
  }

  /** The address of this page. */
  String address() {
    return address(Optional.ofNullable(cursor));
  }

  /** The address of the page behind that place. */
  String address(DirectoryPlace last) {
    return address(Optional.of(last.cursor(asked())));
  }

  private String address(Optional<String> place) {
    String query =
        Stream.of(
                area().map(code -> "area=" + code),
                language().map(code -> "language=" + code),
                Optional.of(pageSize).filter(size -> size != USUAL).map(size -> "pageSize=" + size),
                place.map(text -> "cursor=" + text))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? ReportPointView.PATH : ReportPointView.PATH + '?' + query;
  }

  private String asked() {
    return area().orElse("") + '/' + language().orElse("");
  }
}
