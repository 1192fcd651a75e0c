package eu.vangnet.modules.resource;

import eu.vangnet.spi.Table;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body of several organisations that decides together.
 *
 * @param code name in the module
 * @param label what people call it
 * @param seats who sits there
 * @param quorum how many fixed seats have to be present
 * @param decisionRule how it decides
 */
@Schema(description = "A body of several organisations that decides together")
public record ModuleTable(
    @Schema(
            description = "Code of the table",
            example = "weighingTeam",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "What people call it",
            example = "Weighing team",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(description = "Who sits there", maxItems = 100, required = true) List<ModuleSeat> seats,
    @Schema(
            description = "How many fixed seats have to be present",
            example = "2",
            minimum = "1",
            maximum = "100",
            format = "int32",
            required = true)
        int quorum,
    @Schema(
            description = "How it decides: chair, majority or consensus; more may come",
            example = "chair",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decisionRule) {

  static ModuleTable of(Table table, String language) {
    Stream<ModuleSeat> fixed =
        table.fixedSeats().stream().map(seat -> ModuleSeat.of(seat, true, language));
    Stream<ModuleSeat> invited =
        table.invitedSeats().stream().map(seat -> ModuleSeat.of(seat, false, language));
    return new ModuleTable(
        table.code(),
        table.label().in(language),
        Stream.concat(fixed, invited).toList(),
        table.quorum(),
        table.decisionRule().code());
  }
}
