package eu.vangnet.casework.permissions;

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

/** Confidentiality briefings over HTTP. */
@Path("/v1/cases/{case}/briefings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description = "Which information of cases is shared with which partner, when and how")
public class BriefingResource {
  private final PermissionDesk desk;

  @Inject
  BriefingResource(PermissionDesk desk) {
    this.desk = desk;
  }

  /** Records a briefing. */
  @POST
  @Needs(right = Right.CASE_SEAT, object = ObjectType.CASE)
  @Operation(
      operationId = "recordBriefing",
      summary = "Record that an organisation was briefed",
      description =
          "That an organisation at the table was told that what it hears is confidential. It counts"
              + " where an agreement asks for it.")
  @APIResponse(
      responseCode = "201",
      description = "The briefing",
      content = @Content(schema = @Schema(implementation = BriefingView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewBriefing sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.brief(
            id, sent, CreationKey.of(Optional.ofNullable(key), "recordBriefing " + id, sent));
    return Answers.made(made, desk.briefing(id, made.id()));
  }

  /** Lists briefings. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listBriefings",
      summary = "List confidentiality briefings",
      description = "Which organisations were briefed in the case, and when.")
  @APIResponse(
      responseCode = "200",
      description = "The briefings",
      content = @Content(schema = @Schema(implementation = BriefingList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Response.ok(desk.briefings(Identifiers.ofPath(caseFile))).build();
  }

  /** Reads a briefing. */
  @GET
  @Path("/{briefing}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readBriefing",
      summary = "Read a confidentiality briefing",
      description = "Which organisation was briefed, when and how.")
  @APIResponse(
      responseCode = "200",
      description = "The briefing",
      content = @Content(schema = @Schema(implementation = BriefingView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the briefing", schema = @Schema(format = "uuid"))
          @PathParam("briefing")
          String briefing,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.briefing(Identifiers.ofPath(caseFile), Identifiers.ofPath(briefing)),
        Optional.ofNullable(known));
  }
}
