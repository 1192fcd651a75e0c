package eu.vangnet.trainings.offers;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of offers of a course. */
@Schema(description = "A page of offers of a course")
public record CourseOfferList(
    @Schema(description = "The offers", maxItems = 500, required = true)
        List<CourseOfferView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000011/offers",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000011/offers?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static CourseOfferList of(Page<CourseOfferView> page) {
    return new CourseOfferList(page.items(), page.self(), page.next());
  }
}
