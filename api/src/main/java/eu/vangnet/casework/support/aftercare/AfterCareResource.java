package eu.vangnet.casework.support.aftercare;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** After-care over HTTP. */
@Path("/v1/cases/{case}/aftercares")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Support",
    description = "What is done for a person and the surroundings, and how a case ends")
public class AfterCareResource {
  private final AfterCareDesk desk;

  @Inject
  AfterCareResource(AfterCareDesk desk) {
    this.desk = desk;
  }

  /** Plans after-care. */
  @POST
  @Needs(right = Right.AFTERCARE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "planAfterCare",
      summary = "Plan contacts after closing",
      description =
          "Who gets in touch when after the case was closed. Only a closed "
              + "case has after-care.")
  @APIResponse(
      responseCode = "201",
      description = "The after-care",
      content = @Content(schema = @Schema(implementation = AfterCareView.class)))
  public Response plan(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAfterCare sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.plan(id, sent, CreationKey.of(Optional.ofNullable(key), "planAfterCare " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists after-care. */
  @GET
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listAfterCare",
      summary = "List the after-care of a case",
      description = "What the caller hears of, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The after-care",
      content = @Content(schema = @Schema(implementation = AfterCareList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Answers.page(desk.list(Identifiers.ofPath(caseFile)), Optional.empty());
  }

  /** Reads after-care. */
  @GET
  @Path("/{afterCare}")
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readAfterCare",
      summary = "Read after-care",
      description = "The contacts that the caller hears of, and which are late.")
  @APIResponse(
      responseCode = "200",
      description = "The after-care",
      content = @Content(schema = @Schema(implementation = AfterCareView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the after-care", schema = @Schema(format = "uuid"))
          @PathParam("afterCare")
          String afterCare,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(afterCare)),
        Optional.ofNullable(known));
  }

  /** Changes after-care. */
  @PATCH
  @Path("/{afterCare}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.AFTERCARE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "changeAfterCare",
      summary = "Plan a contact or record what came of it",
      description =
          "Applies a JSON merge patch (RFC 7396). The list of contacts "
              + "takes the place of what the caller was shown of it; others stay "
              + "as they are.")
  @APIResponse(
      responseCode = "200",
      description = "The after-care after the change",
      content = @Content(schema = @Schema(implementation = AfterCareView.class)))
  public Response change(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the after-care", schema = @Schema(format = "uuid"))
          @PathParam("afterCare")
          String afterCare,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = AfterCareChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(afterCare),
            patch,
            Optional.ofNullable(ifMatch)));
  }

  /** Ends after-care. */
  @POST
  @Path("/{afterCare}/ending")
  @Needs(right = Right.AFTERCARE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "endAfterCare",
      summary = "End after-care",
      description = "No contact is due any more. What took place stays on record.")
  @APIResponse(
      responseCode = "200",
      description = "The after-care, ended",
      content = @Content(schema = @Schema(implementation = AfterCareView.class)))
  public Response end(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the after-care", schema = @Schema(format = "uuid"))
          @PathParam("afterCare")
          String afterCare,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      AfterCareEnding sent) {
    return Answers.changed(
        desk.end(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(afterCare),
            sent,
            Optional.ofNullable(ifMatch)));
  }
}
