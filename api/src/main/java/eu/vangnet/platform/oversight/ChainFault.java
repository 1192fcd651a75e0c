package eu.vangnet.platform.oversight;

import eu.vangnet.platform.journal.ChainVerdict;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first thing in a journal that does not hold. */
@Schema(description = "The first thing that does not hold")
public record ChainFault(
    @Schema(
            description = "The number concerned; absent for the head and for entries without one",
            format = "int64",
            minimum = "-9007199254740991",
            maximum = "9007199254740991",
            example = "1204")
        Optional<Long> number,
    @Schema(
            description = "Address of the entry concerned, where it is known; it may be gone",
            example = "/v1/journal/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 60,
            pattern = "^/v1/journal/[0-9a-f-]{36}$")
        Optional<String> entryHref,
    @Schema(
            description = "What was done, as far as the traces tell",
            example = "edited",
            enumeration = {
              "edited",
              "deleted",
              "reordered",
              "truncated",
              "inserted",
              "rewritten",
              "forged",
              "replayed"
            },
            required = true)
        String kind,
    @Schema(
            description = "Which proof fails",
            example = "entryChanged",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "The same in words",
            example = "The entry with this number was changed.",
            maxLength = 300,
            required = true)
        String meaning) {

  static ChainFault of(ChainVerdict.Break found) {
    Optional<Long> number =
        found.number().isPresent() ? Optional.of(found.number().getAsLong()) : Optional.empty();
    return new ChainFault(
        number,
        found.entry().map(entry -> "/v1/journal/" + entry),
        found.fault().kind().code(),
        found.fault().code(),
        found.fault().meaning());
  }
}
