package eu.vangnet.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that every collection takes. */
public class PageRequest {
  /** Conditions, see the description. */
  @QueryParam("filter")
  @Parameter(
      description =
          "Conditions field:operator:value separated by commas, all of which hold; operators eq, ne,"
              + " lt, le, gt, ge, in (values separated by a vertical bar)",
      schema = @Schema(maxLength = 500, pattern = "^[^\\u0000-\\u001f]{1,500}$"))
  private String filter;

  @QueryParam("sort")
  @Parameter(
      description = "Field to sort by; a minus in front turns the order round",
      schema = @Schema(maxLength = 40, pattern = "^-?[a-zA-Z]{1,39}$"))
  private String sort;

  @QueryParam("pageSize")
  @DefaultValue("50")
  @Parameter(
      description = "The number of items at most",
      schema = @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
  private int pageSize;

  @QueryParam("cursor")
  @Parameter(
      description = "The place to go on from, as given in next",
      schema = @Schema(maxLength = 200, pattern = "^[A-Za-z0-9_-]{1,200}$"))
  private String cursor;

  /** For JAX-RS. */
  public PageRequest() {}

  /** Whether only such items are asked for of which some condition holds. */
  public boolean filters() {
    return filter != null;
  }

  Optional<String> filter() {
    return Optional.ofNullable(filter);
  }

  Optional<String> sort() {
    return Optional.ofNullable(sort);
  }

  int pageSize() {
    return pageSize;
  }

  Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }
}
