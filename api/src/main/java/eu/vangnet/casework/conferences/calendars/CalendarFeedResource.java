package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenedBy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dates for calendar programs, over HTTP. */
@Path("/v1/calendars/{calendar}")
@Singleton
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class CalendarFeedResource {
  private static final String CALENDAR = "text/calendar";

  private final CalendarFeed feed;

  @Inject
  CalendarFeedResource(CalendarFeed feed) {
    this.feed = feed;
  }

  /** The dates of a series. */
  @GET
  @Produces(CALENDAR)
  @OpenedBy(CapabilityOperation.CALENDAR_READ)
  @Operation(
      operationId = "readCalendar",
      summary = "Fetch the dates of a series",
      description =
          "iCalendar (RFC 5545), with the capability of an issued calendar: in the header, or as the"
              + " password of Basic authentication, with any name, for calendar programs. The conferences to"
              + " which its organisation is asked have a title and a place, all others say Busy.")
  @APIResponse(
      responseCode = "200",
      description = "The dates",
      content =
          @Content(
              mediaType = CALENDAR,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      maxLength = 1_000_000,
                      pattern = "^BEGIN:VCALENDAR[\\s\\S]*$")))
  public Response read(
      @Parameter(description = "Identifier of the calendar", schema = @Schema(format = "uuid"))
          @PathParam("calendar")
          String calendar,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Capability held = Capability.current();
    if (!Identifiers.parse(calendar).equals(Optional.of(held.object()))) {
      throw Capability.refused(CapabilityOperation.CALENDAR_READ);
    }
    return Answers.text(feed.of(held), CALENDAR, Optional.ofNullable(known));
  }
}
