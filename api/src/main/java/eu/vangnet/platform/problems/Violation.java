package eu.vangnet.platform.problems;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One input error.
 *
 * @param part the part of the request where it stands
 * @param name JSON pointer into the body, or the name of the header or query parameter
 * @param code stable reason
 * @param message what is wrong and what is expected; never repeats the value
 */
@Schema(description = "One input error")
public record Violation(
    @Schema(
            description = "Where the error stands",
            enumeration = {"body", "query", "path", "header"},
            example = "body",
            required = true)
        String part,
    @Schema(
            description = "JSON pointer into the body, or the name of the header or parameter",
            example = "/age",
            maxLength = 200,
            required = true)
        String name,
    @Schema(description = "Stable reason", example = "maximum", maxLength = 60, required = true)
        String code,
    @Schema(
            description = "What is wrong and what is expected",
            example = "must be at most 120",
            maxLength = 500,
            required = true)
        String message) {

  /** An error in the body at a JSON pointer. */
  public static Violation body(String pointer, String code, String message) {
    return new Violation("body", pointer, code, message);
  }

  /** An error in a query parameter. */
  public static Violation query(String name, String code, String message) {
    return new Violation("query", name, code, message);
  }

  /** An error in a header. */
  public static Violation header(String name, String code, String message) {
    return new Violation("header", name, code, message);
  }

  /** An error in a path parameter. */
  public static Violation path(String name, String code, String message) {
    return new Violation("path", name, code, message);
  }
}
