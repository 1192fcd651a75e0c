package eu.vangnet.casework.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something of a case was told before it went to another tenant: no word of it, and of the
 * sender's partners no name.
 */
@Schema(description = "That something of the case was told so far; without the words")
public record ParcelDisclosure(
    @Schema(
            description = "When it was told",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant madeAt,
    @Schema(
            description = "tenant, organisation or guardian; more may come",
            example = "organisation",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String recipient,
    @Schema(
            description = "The tenant that was told",
            example = "nl-arnhem",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,38}[a-z0-9]$")
        Optional<String> tenant,
    @Schema(
            description = "The legal basis, in the words of the sender's module",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(description = "Of what sort it was", maxItems = 100, required = true)
        List<ParcelTold> items) {
  /** Copies the items. */
  public ParcelDisclosure {
    items = List.copyOf(items);
  }
}
