package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of sessions. */
@Schema(description = "A page of sessions")
public record SessionList(
    @Schema(description = "The sessions", maxItems = 500, required = true) List<SessionLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000011/sessions",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000011/sessions?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static SessionList of(Page<SessionLine> page) {
    return new SessionList(page.items(), page.self(), page.next());
  }
}
