package eu.vangnet.casework.tasks;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tasks. */
@Schema(description = "A page of tasks")
public record TaskList(
    @Schema(description = "The tasks", maxItems = 500, required = true) List<TaskView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/tasks?filter=state%3Aeq%3Aopen",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/tasks?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static TaskList of(Page<TaskView> page) {
    return new TaskList(page.items(), page.self(), page.next());
  }
}
