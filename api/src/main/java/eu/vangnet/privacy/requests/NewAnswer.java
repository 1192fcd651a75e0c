package eu.vangnet.privacy.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered. */
@Schema(description = "The answer to a request")
public record NewAnswer(
    @Schema(
            description = "Whether all was done, a part of it, or there was nothing to do it to",
            enumeration = {"granted", "partlyGranted", "nothingHeld"},
            example = "granted",
            required = true)
        String outcome,
    @Schema(
            description = "What was told to the requester, without the data themselves",
            example = "You get what we have; who reported is left out.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String explanation) {

  boolean nothingHeld() {
    return outcome.equals("nothingHeld");
  }
}
