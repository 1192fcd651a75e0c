package eu.vangnet.casework.conferences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one of those present voted. As sent, as stored sealed and as shown. */
@Schema(description = "How one of those present voted")
public record Vote(
    @Schema(
            description = "Identifier of who voted, one of those present for the item",
            example = "0190b6f4-0000-7000-8000-000000000034",
            format = "uuid",
            required = true)
        String attendee,
    @Schema(
            description = "inFavour, against or abstained",
            enumeration = {"inFavour", "against", "abstained"},
            example = "inFavour",
            required = true)
        String vote) {
  private static final String IN_FAVOUR = "inFavour";
  private static final String AGAINST = "against";

  boolean favours() {
    return vote.equals(IN_FAVOUR);
  }

  boolean opposes() {
    return vote.equals(AGAINST);
  }
}
