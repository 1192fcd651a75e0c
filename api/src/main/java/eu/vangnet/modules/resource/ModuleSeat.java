package eu.vangnet.modules.resource;

import eu.vangnet.spi.Seat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place at a table, for an organisation.
 *
 * @param code name in the module
 * @param label what people call it
 * @param fixed whether it always belongs to the table
 * @param chairs whether it leads the table
 * @param professionalSecrecy whether who sits here may stay silent by profession
 */
@Schema(description = "A place at a table, for an organisation")
public record ModuleSeat(
    @Schema(
            description = "Code of the seat",
            example = "police",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "What people call it",
            example = "Police",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(
            description = "Whether it always belongs to the table; others are invited per case",
            example = "true",
            required = true)
        boolean fixed,
    @Schema(description = "Whether it leads the table", example = "false", required = true)
        boolean chairs,
    @Schema(
            description = "Whether who sits here may stay silent by profession",
            example = "false",
            required = true)
        boolean professionalSecrecy) {

  static ModuleSeat of(Seat seat, boolean fixed, String language) {
    return new ModuleSeat(
        seat.code(), seat.label().in(language), fixed, seat.chairs(), seat.professionalSecrecy());
  }
}
