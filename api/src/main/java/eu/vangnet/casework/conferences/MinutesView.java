package eu.vangnet.casework.conferences;

import eu.vangnet.platform.resources.ActionView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a conference as the caller may see them. */
@Schema(description = "The minutes of a conference, as far as the caller may see them")
public record MinutesView(
    @Schema(
            description = "Address of the minutes",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/minutes",
            maxLength = 120,
            pattern = "^/v1/conferences/[0-9a-f-]{36}/minutes$",
            required = true)
        String href,
    @Schema(
            description = "Address of the conference",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032",
            maxLength = 120,
            pattern = "^/v1/conferences/[0-9a-f-]{36}$",
            required = true)
        String conferenceHref,
    @Schema(
            description = "planned, held, minuted, approved or cancelled; more may come",
            example = "held",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(description = "Who was there", maxItems = 100, required = true)
        List<AttendeeView> attendees,
    @Schema(description = "The items with their minutes", maxItems = 60, required = true)
        List<ItemView> items,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static String address(UUID conference) {
    return ConferenceView.address(conference) + "/minutes";
  }
}
