package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.StayingItem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What exactly would go, and what would stay. */
@Schema(description = "What exactly would go, and what of that you see would stay")
public record PreviewView(
    @Schema(
            description = "Names what was looked at; a transfer says it again",
            example = "5Nn1XyzTWzuX1pq8mWSg4A",
            maxLength = 22,
            pattern = "^[A-Za-z0-9_-]{22}$",
            required = true)
        String digest,
    @Schema(description = "What would go, word for word", required = true) TransferContent content,
    @Schema(
            description = "What would stay, as far as the caller sees it, and why",
            maxItems = 10000,
            required = true)
        List<StayingItem> stays,
    @Schema(
            description = "The same as numbers: how many of which kind would stay, and why",
            maxItems = 1000,
            required = true)
        List<StayingCount> counts) {

  static PreviewView of(PackedTransfer packed) {
    return new PreviewView(
        packed.digest(), packed.content(), packed.stays(), StayingCount.of(packed.stays()));
  }
}
