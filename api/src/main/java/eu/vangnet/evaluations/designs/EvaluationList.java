package eu.vangnet.evaluations.designs;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of evaluations. */
@Schema(description = "A page of evaluations")
public record EvaluationList(
    @Schema(description = "The evaluations", maxItems = 500, required = true)
        List<EvaluationLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/evaluations",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/evaluations?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static EvaluationList of(Page<EvaluationLine> page) {
    return new EvaluationList(page.items(), page.self(), page.next());
  }
}
