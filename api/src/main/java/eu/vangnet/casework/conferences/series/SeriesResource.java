package eu.vangnet.casework.conferences.series;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Series of conferences over HTTP. */
@Path("/v1/series")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class SeriesResource {
  private final SeriesDesk desk;

  @Inject
  SeriesResource(SeriesDesk desk) {
    this.desk = desk;
  }

  /** Begins a series. */
  @POST
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "beginSeries",
      summary = "Begin a series of conferences",
      description =
          "A table that meets again and again, with who sits there every time. The name is shown to"
              + " all of them, so it names no person and no case.")
  @APIResponse(
      responseCode = "201",
      description = "The series",
      content = @Content(schema = @Schema(implementation = SeriesView.class)))
  public Response begin(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewSeries sent) {
    Made made = desk.begin(sent, CreationKey.of(Optional.ofNullable(key), "beginSeries", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists series. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "listSeries",
      summary = "List series of conferences",
      description =
          "The series in which the caller's organisation sits; all of them for the tenant's own"
              + " people. Filter by createdAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of series",
      content = @Content(schema = @Schema(implementation = SeriesList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<SeriesLine> page = desk.page(request);
    return Answers.page(SeriesList.of(page), page.next());
  }

  /** Reads a series. */
  @GET
  @Path("/{series}")
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readSeries",
      summary = "Read a series of conferences",
      description = "Its name, its rhythm and who sits there every time.")
  @APIResponse(
      responseCode = "200",
      description = "The series",
      content = @Content(schema = @Schema(implementation = SeriesView.class)))
  public Response read(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(series)), Optional.ofNullable(known));
  }

  /** Changes a series. */
  @PATCH
  @Path("/{series}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "changeSeries",
      summary = "Change a series of conferences",
      description =
          "Applies a JSON merge patch (RFC 7396). Meetings that are planned already keep their"
              + " seats.")
  @APIResponse(
      responseCode = "200",
      description = "The series after the change",
      content = @Content(schema = @Schema(implementation = SeriesView.class)))
  public Response change(
      @Parameter(description = "Identifier of the series", schema = @Schema(format = "uuid"))
          @PathParam("series")
          String series,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = SeriesChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(series), patch, Optional.ofNullable(ifMatch)));
  }
}
