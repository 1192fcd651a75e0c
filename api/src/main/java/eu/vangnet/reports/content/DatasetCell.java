package eu.vangnet.reports.content;

import eu.vangnet.reports.disclosure.ProtectedCell;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure, or the word that it is hidden. */
@Schema(description = "One figure, or that it is hidden")
public record DatasetCell(
    @Schema(
            description = "The category, a code of the definition",
            example = "education",
            maxLength = 60,
            pattern = "^[A-Za-z0-9+-]{1,60}$",
            required = true)
        String category,
    @Schema(
            description = "The count; absent when hidden",
            example = "45",
            format = "int64",
            minimum = "10",
            maximum = "1000000000")
        Optional<Long> value,
    @Schema(
            description =
                "Whether the count is shown. A hidden one may be zero, small, from too few tenants,"
                    + " dominated by one of them, or hidden to protect another; nothing tells which",
            enumeration = {"shown", "hidden"},
            example = "shown",
            required = true)
        String status) {

  static DatasetCell of(ProtectedCell cell) {
    return new DatasetCell(
        cell.category(), cell.shown(), cell.shown().isPresent() ? "shown" : "hidden");
  }
}
