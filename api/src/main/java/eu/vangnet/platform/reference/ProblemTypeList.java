package eu.vangnet.platform.reference;

import eu.vangnet.platform.problems.ProblemType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The catalogue.
 *
 * @param items all kinds of problems
 * @param total how many
 * @param self address of the catalogue
 */
@Schema(description = "The catalogue of problems")
public record ProblemTypeList(
    @Schema(description = "All kinds of problems", maxItems = 200, required = true)
        List<ProblemTypeView> items,
    @Schema(
            description = "How many there are",
            format = "int32",
            minimum = "0",
            maximum = "200",
            example = "24",
            required = true)
        int total,
    @Schema(
            description = "Address of the catalogue",
            format = "uri-reference",
            example = "/problems",
            maxLength = 100,
            required = true)
        String self) {

  static ProblemTypeList all() {
    List<ProblemTypeView> items = Stream.of(ProblemType.values()).map(ProblemTypeView::of).toList();
    return new ProblemTypeList(items, items.size(), "/problems");
  }
}
