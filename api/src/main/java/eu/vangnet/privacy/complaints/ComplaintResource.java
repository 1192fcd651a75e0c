package eu.vangnet.privacy.complaints;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Complaints about processing over HTTP. */
@Path("/v1/complaints")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class ComplaintResource {
  private final ComplaintDesk desk;

  @Inject
  ComplaintResource(ComplaintDesk desk) {
    this.desk = desk;
  }

  /** Records a complaint. */
  @POST
  @Needs(right = Right.COMPLAINT_CREATE, object = ObjectType.COMPLAINT)
  @Operation(
      operationId = "recordComplaint",
      summary = "Record a complaint about processing",
      description =
          "Records what somebody complains of, with or without a name. The answer repeats"
              + " nothing of it.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = ComplaintLine.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewComplaint sent) {
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "recordComplaint", sent);
    Made made = desk.record(sent, creation);
    return Answers.receipt(made, desk.receipt(made.id()));
  }

  /** Lists complaints. */
  @GET
  @Needs(right = Right.COMPLAINT_READ, object = ObjectType.COMPLAINT)
  @Operation(
      operationId = "listComplaints",
      summary = "List complaints about processing",
      description =
          "Complaints without persons and words, the latest first. Filter by receivedAt,"
              + " state and outcome.")
  @APIResponse(
      responseCode = "200",
      description = "A page of complaints",
      content = @Content(schema = @Schema(implementation = ComplaintList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<ComplaintLine> page = desk.page(request);
    return Answers.page(ComplaintList.of(page), page.next());
  }

  /** Reads a complaint. */
  @GET
  @Path("/{complaint}")
  @Needs(right = Right.COMPLAINT_READ, object = ObjectType.COMPLAINT)
  @Operation(
      operationId = "readComplaint",
      summary = "Read a complaint about processing",
      description = "The complaint and what came of it.")
  @APIResponse(
      responseCode = "200",
      description = "The complaint",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  public Response read(
      @Parameter(description = "Identifier of the complaint", schema = @Schema(format = "uuid"))
          @PathParam("complaint")
          String complaint,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(complaint)), Optional.ofNullable(known));
  }

  /** Handles a complaint. */
  @POST
  @Path("/{complaint}/handling")
  @Needs(right = Right.COMPLAINT_HANDLE, object = ObjectType.COMPLAINT)
  @Operation(
      operationId = "handleComplaint",
      summary = "Record what came of a complaint",
      description = "Closes the complaint with its outcome in words, once.")
  @APIResponse(
      responseCode = "201",
      description = "The complaint",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  public Response handle(
      @Parameter(description = "Identifier of the complaint", schema = @Schema(format = "uuid"))
          @PathParam("complaint")
          String complaint,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewHandling sent) {
    UUID id = Identifiers.ofPath(complaint);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "handleComplaint " + id, sent);
    Made made = desk.handle(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
