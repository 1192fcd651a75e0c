package eu.vangnet.privacy.breaches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach to record. Little need be known to record it; the rest comes in phases. */
@Schema(description = "A breach of personal data, as far as it is known")
public record NewBreach(
    @Schema(
            description = "When somebody here became aware of it; the 72 hours run from then",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant discoveredAt,
    @Schema(
            description = "What happened; without names of persons",
            example = "A laptop with case notes was left on a train.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String what,
    @Schema(
            description = "What was breached",
            example = "[\"confidentiality\"]",
            maxItems = 3,
            maxLength = 20,
            pattern = "^(confidentiality|integrity|availability)$",
            required = true)
        List<String> natures,
    @Schema(
            description = "Sorts of data: ordinary, special, criminal, nationalIdentifier",
            example = "[\"ordinary\",\"special\"]",
            maxItems = 4,
            maxLength = 20,
            pattern = "^(ordinary|special|criminal|nationalIdentifier)$",
            required = true)
        List<String> dataCategories,
    @Schema(
            description = "How many persons, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "12")
        Optional<Integer> subjects,
    @Schema(
            description = "How many records, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "30")
        Optional<Integer> records,
    @Schema(
            description = "What may follow for the persons",
            example = "Somebody might learn that they are talked about.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> consequences,
    @Schema(
            description = "What was or will be done",
            example = "The laptop was locked from afar.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> measures) {

  /** Each code once, in order. */
  public NewBreach {
    natures = natures == null ? List.of() : natures.stream().sorted().distinct().toList();
    dataCategories =
        dataCategories == null ? List.of() : dataCategories.stream().sorted().distinct().toList();
  }
}
