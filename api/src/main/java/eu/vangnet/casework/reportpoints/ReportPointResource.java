package eu.vangnet.casework.reportpoints;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Report points over HTTP: everybody reads, a tenant maintains its own. */
@Path("/v1/report-points")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Report points", description = "Where people can report a worry, open to everybody")
public class ReportPointResource {
  private static final String REASON =
      "Whoever worries must find where to report it; a tenant publishes its offices for everybody.";
  private static final String CACHED = "public, max-age=300";

  private final ReportPointDesk desk;
  private final PublicReportPoints copies;

  @Inject
  ReportPointResource(ReportPointDesk desk, PublicReportPoints copies) {
    this.desk = desk;
    this.copies = copies;
  }

  /** Lists the directory. */
  @GET
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "listReportPoints",
      summary = "List where people can report a worry",
      description =
          "The public directory of all tenants, by name, page by page. Ask for an area and a language"
              + " to find those that serve it. Each names the tenant that publishes it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of report points",
      content = @Content(schema = @Schema(implementation = ReportPointList.class)))
  public Response list(
      @BeanParam ReportPointQuery query,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    List<ReportPointView> found = copies.find(query, query.place(), query.pageSize() + 1);
    List<ReportPointView> shown = found.subList(0, Math.min(query.pageSize(), found.size()));
    Optional<String> next =
        found.size() > shown.size()
            ? Optional.of(
                query.address(new DirectoryPlace(shown.getLast().name(), shown.getLast().id())))
            : Optional.empty();
    ReportPointList page = new ReportPointList(shown, query.address(), next);
    return cached(Answers.linked(Answers.one(page, Optional.ofNullable(known)), next));
  }

  /** Reads one. */
  @GET
  @Path("/{reportPoint}")
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readReportPoint",
      summary = "Read a report point",
      description = "How to reach it, for whom it is, in which languages and when.")
  @APIResponse(
      responseCode = "200",
      description = "The report point",
      content = @Content(schema = @Schema(implementation = ReportPointView.class)))
  public Response read(
      @Parameter(description = "Identifier of the report point", schema = @Schema(format = "uuid"))
          @PathParam("reportPoint")
          String reportPoint,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    ReportPointView found =
        copies
            .find(Identifiers.ofPath(reportPoint))
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    return cached(Answers.one(found, Optional.ofNullable(known)));
  }

  /** Publishes one. */
  @POST
  @Needs(right = Right.REPORTPOINT_MAINTAIN, object = ObjectType.REPORTPOINT)
  @Operation(
      operationId = "publishReportPoint",
      summary = "Publish a report point",
      description =
          "Puts an office of the own tenant into the public directory. Everybody reads it, so it"
              + " names an office and nobody who works there. It serves a region of the tenant's"
              + " country, and a tenant has as many as its quota reportPoints permits (409).")
  @APIResponse(
      responseCode = "201",
      description = "The report point",
      content = @Content(schema = @Schema(implementation = ReportPointView.class)))
  public Response publish(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewReportPoint sent) {
    Made made =
        desk.publish(sent, CreationKey.of(Optional.ofNullable(key), "publishReportPoint", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Replaces one. */
  @PUT
  @Path("/{reportPoint}")
  @Needs(right = Right.REPORTPOINT_MAINTAIN, object = ObjectType.REPORTPOINT)
  @Operation(
      operationId = "replaceReportPoint",
      summary = "Change a report point",
      description = "Publishes other words in the place of those before. Own ones only.")
  @APIResponse(
      responseCode = "200",
      description = "The report point after the change",
      content = @Content(schema = @Schema(implementation = ReportPointView.class)))
  public Response replace(
      @Parameter(description = "Identifier of the report point", schema = @Schema(format = "uuid"))
          @PathParam("reportPoint")
          String reportPoint,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewReportPoint sent) {
    return Answers.changed(
        desk.replace(Identifiers.ofPath(reportPoint), sent, Optional.ofNullable(ifMatch)));
  }

  /** Withdraws one. */
  @DELETE
  @Path("/{reportPoint}")
  @Needs(right = Right.REPORTPOINT_MAINTAIN, object = ObjectType.REPORTPOINT)
  @Operation(
      operationId = "withdrawReportPoint",
      summary = "Take a report point back",
      description = "Takes it out of the public directory at once. Own ones only.")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Response withdraw(
      @Parameter(description = "Identifier of the report point", schema = @Schema(format = "uuid"))
          @PathParam("reportPoint")
          String reportPoint,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.withdraw(Identifiers.ofPath(reportPoint), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }

  private static Response cached(Response answer) {
    return Response.fromResponse(answer).header("Cache-Control", CACHED).build();
  }
}
