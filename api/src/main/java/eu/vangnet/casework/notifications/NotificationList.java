package eu.vangnet.casework.notifications;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of entries on who was told. */
@Schema(description = "A page of entries on who was told")
public record NotificationList(
    @Schema(description = "The items", maxItems = 500, required = true)
        List<NotificationView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notifications",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notifications?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static NotificationList of(Page<NotificationView> page) {
    return new NotificationList(page.items(), page.self(), page.next());
  }
}
