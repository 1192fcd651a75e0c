package eu.vangnet.tenancy.settings;

import eu.vangnet.platform.quotas.Quotas.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a quota stands. */
@Schema(description = "How much of something the tenant holds and may hold")
public record QuotaView(
    @Schema(
            description = "What is counted",
            example = "openCases",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String quota,
    @Schema(
            description = "What is counted, in words",
            example = "How many cases may be open at a time",
            maxLength = 300,
            required = true)
        String meaning,
    @Schema(
            description = "How much is held",
            example = "12",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long used,
    @Schema(
            description = "How much may be held",
            example = "100000",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long limit,
    @Schema(
            description = "free; near from four fifths on, as a warning; full: more is refused",
            example = "free",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state) {

  static QuotaView of(Standing standing) {
    return new QuotaView(
        standing.name(), standing.meaning(), standing.used(), standing.limit(), state(standing));
  }

  private static String state(Standing standing) {
    if (standing.used() >= standing.limit()) {
      return "full";
    }
    return standing.used() * 5 >= standing.limit() * 4 ? "near" : "free";
  }
}
