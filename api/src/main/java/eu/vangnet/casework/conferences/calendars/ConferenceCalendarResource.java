package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
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

/** The date of one conference for calendar programs, over HTTP. */
@Path("/v1/conferences/{conference}/calendar")
@Singleton
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class ConferenceCalendarResource {
  private static final String CALENDAR = "text/calendar";

  private final CalendarFeed feed;

  @Inject
  ConferenceCalendarResource(CalendarFeed feed) {
    this.feed = feed;
  }

  /** The date of one conference. */
  @GET
  @Produces(CALENDAR)
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readConferenceCalendar",
      summary = "Fetch the date of one conference",
      description =
          "iCalendar (RFC 5545), for who is asked to it: title, time and place, and nothing of its"
              + " cases.")
  @APIResponse(
      responseCode = "200",
      description = "The date",
      content =
          @Content(
              mediaType = CALENDAR,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      maxLength = 10_000,
                      pattern = "^BEGIN:VCALENDAR[\\s\\S]*$")))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.text(
        feed.ofConference(Identifiers.ofPath(conference)), CALENDAR, Optional.ofNullable(known));
  }
}
