package eu.vangnet.privacy.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal, as it was told to the requester. */
@Schema(description = "The refusal of a request")
public record NewRefusal(
    @Schema(
            description =
                "Why: identityNotShown, manifestlyUnfounded, excessive, conflictOfInterest or"
                    + " restrictedByLaw; recordedRightly of a rectification; freedomOfExpression,"
                    + " publicTask, publicHealth, archiving or legalClaims of an erasure;"
                    + " conditionsNotMet of a restriction; compellingGrounds or legalClaims of an"
                    + " objection",
            enumeration = {
              "identityNotShown",
              "manifestlyUnfounded",
              "excessive",
              "conflictOfInterest",
              "restrictedByLaw",
              "recordedRightly",
              "freedomOfExpression",
              "publicTask",
              "publicHealth",
              "archiving",
              "legalClaims",
              "conditionsNotMet",
              "compellingGrounds"
            },
            example = "publicTask",
            required = true)
        String ground,
    @Schema(
            description = "The grounds in words",
            example = "The act asks us to keep the file until five years after closure.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String explanation,
    @Schema(
            description =
                "That the requester was told of the right to complain to the authority and to go to"
                    + " court (article 12(4)); without it nothing is refused",
            example = "true",
            required = true)
        boolean complaintNotice) {}
