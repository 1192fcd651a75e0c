package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of enrolments. */
@Schema(description = "A page of enrolments")
public record EnrolmentList(
    @Schema(description = "The enrolments", maxItems = 500, required = true)
        List<EnrolmentLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/sessions/0190b6f4-0000-7000-8000-000000000021/enrolments",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/sessions/0190b6f4-0000-7000-8000-000000000021/enrolments?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static EnrolmentList of(Page<EnrolmentLine> page) {
    return new EnrolmentList(page.items(), page.self(), page.next());
  }
}
