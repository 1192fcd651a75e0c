package eu.vangnet.trainings.courses;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of courses. */
@Schema(description = "A page of courses")
public record CourseList(
    @Schema(description = "The courses", maxItems = 500, required = true) List<CourseLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/courses",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/courses?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static CourseList of(Page<CourseLine> page) {
    return new CourseList(page.items(), page.self(), page.next());
  }
}
