package eu.vangnet.casework.consents;

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

/** Consents to support over HTTP. */
@Path("/v1/cases/{case}/consents")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class ConsentResource {
  private final ConsentDesk desk;

  @Inject
  ConsentResource(ConsentDesk desk) {
    this.desk = desk;
  }

  /** Records a consent. */
  @POST
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "recordConsent",
      summary = "Record what was said of support",
      description =
          "That the person or a guardian agreed to support, refused it or took it back; the latest"
              + " entry of each holds. It is never the legal basis for processing. Where the module"
              + " asks for consent, support begins only with it.")
  @APIResponse(
      responseCode = "201",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewConsent sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "recordConsent " + id, sent);
    Made made = desk.record(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists consents. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listConsents",
      summary = "List what was said of support",
      description = "The entries that the caller may see, the earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "The entries",
      content = @Content(schema = @Schema(implementation = ConsentList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    ConsentList all = new ConsentList(desk.list(id), "/v1/cases/" + id + "/consents");
    return Answers.page(all, Optional.empty());
  }

  /** Reads a consent. */
  @GET
  @Path("/{consent}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readConsent",
      summary = "Read what was said of support",
      description = "An entry with by whom, when and how.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the entry", schema = @Schema(format = "uuid"))
          @PathParam("consent")
          String consent,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(consent)),
        Optional.ofNullable(known));
  }
}
