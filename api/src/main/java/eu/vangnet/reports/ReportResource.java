package eu.vangnet.reports;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Reports over HTTP. */
@Path("/v1/reports")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Protected figures over all tenants, for the programme")
public class ReportResource {
  private final ReportDesk desk;
  private final ReportPages pages;

  @Inject
  ReportResource(ReportDesk desk, ReportPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Asks for a report. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(right = Right.REPORT_REQUEST, object = ObjectType.REPORT)
  @Operation(
      operationId = "requestReport",
      summary = "Ask for a report",
      description =
          "Stores the request; a job counts within each tenant, adds up, protects and stores only"
              + " what may be known. Of one definition and period there is one report at a time.")
  @APIResponse(
      responseCode = "202",
      description = "The report; Location is the job that makes it",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response request(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewReport sent) {
    Made made = desk.request(sent, CreationKey.of(Optional.ofNullable(key), "requestReport", sent));
    return Answers.accepted(made, desk.view(made.id()));
  }

  /** Lists reports. */
  @GET
  @Needs(right = Right.REPORT_READ, object = ObjectType.REPORT)
  @Operation(
      operationId = "listReports",
      summary = "List reports",
      description = "The reports of the own tenant without their figures, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reports",
      content = @Content(schema = @Schema(implementation = ReportList.class)))
  public Response list(
      @QueryParam("pageSize")
          @DefaultValue("50")
          @Parameter(
              description = "The number of items at most",
              schema =
                  @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
          int pageSize,
      @QueryParam("cursor")
          @Parameter(
              description = "The place to go on from, as given in next",
              schema = @Schema(maxLength = 200, pattern = "^[A-Za-z0-9_-]{1,200}$"))
          String cursor) {
    ReportList page = pages.page(pageSize, Optional.ofNullable(cursor));
    return Answers.page(page, page.next());
  }

  /** Reads a report. */
  @GET
  @Path("/{report}")
  @Needs(right = Right.REPORT_READ, object = ObjectType.REPORT)
  @Operation(
      operationId = "readReport",
      summary = "Read a report",
      description =
          "The report with its protected figures once they are stored: what a second person looks"
              + " at before releasing it.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response read(
      @Parameter(description = "Identifier of the report", schema = @Schema(format = "uuid"))
          @PathParam("report")
          String report,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(report)), Optional.ofNullable(known));
  }

  /** Withdraws a report. */
  @DELETE
  @Path("/{report}")
  @Needs(right = Right.REPORT_REQUEST, object = ObjectType.REPORT)
  @Operation(
      operationId = "withdrawReport",
      summary = "Withdraw a report",
      description =
          "Gives up a report of which nothing is stored yet, for example because its job failed or"
              + " was ended. The quarter can then be asked for again. The report stays on record.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdraw(
      @Parameter(description = "Identifier of the report", schema = @Schema(format = "uuid"))
          @PathParam("report")
          String report,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.withdraw(Identifiers.ofPath(report), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }

  /** Releases a report. */
  @POST
  @Path("/{report}/release")
  @Needs(right = Right.REPORT_RELEASE, object = ObjectType.REPORT, stepUp = true)
  @Operation(
      operationId = "releaseReport",
      summary = "Release a report",
      description =
          "A second person lets the protected figures out as they were read; a job publishes them."
              + " What is released stays: it is neither changed nor counted anew. It takes a strong"
              + " and fresh proof of who the second person is.")
  @APIResponse(
      responseCode = "202",
      description = "The report; Location is the job that publishes it",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response release(
      @Parameter(description = "Identifier of the report", schema = @Schema(format = "uuid"))
          @PathParam("report")
          String report,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(report);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "releaseReport " + id, "");
    Made made = desk.release(id, Optional.ofNullable(ifMatch), creation);
    return Answers.accepted(made, desk.view(id));
  }
}
