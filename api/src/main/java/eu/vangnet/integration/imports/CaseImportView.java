package eu.vangnet.integration.imports;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import. */
@Schema(description = "What became of an import, line by line")
public record CaseImportView(
    @Schema(description = "Whether nothing was written", example = "false", required = true)
        boolean dryRun,
    @Schema(
            description = "How many lines were made, or would be",
            format = "int32",
            minimum = "0",
            maximum = "1000",
            example = "4",
            required = true)
        int made,
    @Schema(
            description = "How many lines were not",
            format = "int32",
            minimum = "0",
            maximum = "1000",
            example = "0",
            required = true)
        int refused,
    @Schema(
            description =
                "Why the end was not read: tooManyLines, tooLarge or bundleTooLong. The bundle in which it stopped"
                    + " was not made: send from there on in a further request",
            example = "tooManyLines",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> stopped,
    @Schema(description = "An answer for each line", maxItems = 1000, required = true)
        List<ImportItem> items) {

  static CaseImportView of(boolean dryRun, Optional<String> stopped, List<ImportItem> items) {
    int made = (int) items.stream().filter(item -> item.status() == 201).count();
    return new CaseImportView(dryRun, made, items.size() - made, stopped, items);
  }
}
