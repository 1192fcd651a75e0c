package eu.vangnet.modules.resource;

import eu.vangnet.spi.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule of law that the module rests on.
 *
 * @param code name in the module
 * @param citation the rule as lawyers cite it
 * @param validFrom first day
 * @param validUntil last day, absent while no end is known
 * @param verified whether a lawyer confirmed it
 */
@Schema(description = "A rule of law that the module rests on")
public record ModuleBasis(
    @Schema(
            description = "Code of the legal basis",
            example = "pgaAct",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "The rule as lawyers cite it",
            example = "Act on the person-centred approach",
            maxLength = 4000,
            required = true)
        String citation,
    @Schema(
            description = "First day on which it holds",
            example = "2025-01-01",
            format = "date",
            required = true)
        LocalDate validFrom,
    @Schema(
            description = "Last day on which it holds; absent while no end is known",
            example = "2030-12-31",
            format = "date")
        Optional<LocalDate> validUntil,
    @Schema(
            description = "Whether it was verified at the source; where not, ask a lawyer first",
            example = "false",
            required = true)
        boolean verified) {

  static ModuleBasis of(LegalBasis basis, String language) {
    return new ModuleBasis(
        basis.code(),
        basis.citation().in(language),
        basis.validity().from(),
        basis.validity().until(),
        basis.verified());
  }
}
