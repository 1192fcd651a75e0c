package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendars of a series that were issued. */
@Schema(description = "A page of calendars that were issued")
public record CalendarList(
    @Schema(description = "The calendars", maxItems = 500, required = true)
        List<CalendarView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/series/0190b6f4-0000-7000-8000-000000000031/calendars",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/series/0190b6f4-0000-7000-8000-000000000031/calendars?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static CalendarList of(Page<CalendarView> page) {
    return new CalendarList(page.items(), page.self(), page.next());
  }
}
