package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars that are issued for a series, over HTTP. */
@Path("/v1/series/{series}/calendars")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class CalendarResource {
  private final CalendarDesk desk;

  @Inject
  CalendarResource(CalendarDesk desk) {
    this.desk = desk;
  }

  /** Issues a calendar. */
  @POST
  @Needs(right = Right.CALENDAR_ISSUE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "issueCalendar",
      summary = "Let a calendar program fetch the dates of a series",
      description =
          "Shows once what goes into the header Capability of the feed. Whoever is asked to a"
              + " conference sees its title and place there; anybody else only that the time is"
              + " taken. Never a case, never a person.")
  @APIResponse(
      responseCode = "201",
      description = "The calendar",
      content = @Content(schema = @Schema(implementation = CalendarView.class)))
  public Response issue(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewCalendar sent) {
    UUID id = Identifiers.ofPath(series);
    CalendarDesk.Issue issue =
        desk.issue(id, sent, CreationKey.of(Optional.ofNullable(key), "issueCalendar " + id, sent));
    return Answers.receipt(issue.made(), desk.view(id, issue.made().id(), issue.capability()));
  }

  /** Lists calendars. */
  @GET
  @Needs(right = Right.CALENDAR_ISSUE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "listCalendars",
      summary = "List the calendars of a series",
      description =
          "Those that were issued, withdrawn ones too; a partner sees its own. Filter by issuedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of calendars",
      content = @Content(schema = @Schema(implementation = CalendarList.class)))
  public Response list(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @BeanParam PageRequest request) {
    Page<CalendarView> page = desk.page(Identifiers.ofPath(series), request);
    return Answers.page(CalendarList.of(page), page.next());
  }

  /** Reads a calendar. */
  @GET
  @Path("/{calendar}")
  @Needs(right = Right.CALENDAR_ISSUE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readIssuedCalendar",
      summary = "Read a calendar that was issued",
      description = "Whom it is for and until when; not what opens it.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar",
      content = @Content(schema = @Schema(implementation = CalendarView.class)))
  public Response read(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @Parameter(description = "Identifier of the calendar", schema = @Schema(format = "uuid"))
          @PathParam("calendar")
          String calendar,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(series), Identifiers.ofPath(calendar), Optional.empty()),
        Optional.ofNullable(known));
  }

  /** Withdraws a calendar. */
  @DELETE
  @Path("/{calendar}")
  @Needs(right = Right.CALENDAR_ISSUE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "withdrawCalendar",
      summary = "Withdraw a calendar",
      description = "What opens it opens nothing any more, with the next request.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdraw(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @Parameter(description = "Identifier of the calendar", schema = @Schema(format = "uuid"))
          @PathParam("calendar")
          String calendar,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.withdraw(
        Identifiers.ofPath(series), Identifiers.ofPath(calendar), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
