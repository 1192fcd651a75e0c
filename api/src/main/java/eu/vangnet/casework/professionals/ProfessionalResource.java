package eu.vangnet.casework.professionals;

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

/** Who works on a case, over HTTP. */
@Path("/v1/cases/{case}/professionals")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class ProfessionalResource {
  private final ProfessionalDesk desk;

  @Inject
  ProfessionalResource(ProfessionalDesk desk) {
    this.desk = desk;
  }

  /** Somebody begins to work on a case. */
  @POST
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "beginWork",
      summary = "Say who works on a case",
      description =
          "Records that somebody works on the case in a role, since a day. It opens the case to"
              + " nobody: roles and seats do that.")
  @APIResponse(
      responseCode = "201",
      description = "Who works on it",
      content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
  public Response begin(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewProfessional sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "beginWork " + id, sent);
    Made made = desk.begin(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists who works on a case. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listProfessionals",
      summary = "List who works on a case, and who did",
      description = "All who work on the case or did, the earliest first.")
  @APIResponse(
      responseCode = "200",
      description = "The professionals",
      content = @Content(schema = @Schema(implementation = ProfessionalList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    ProfessionalList all =
        new ProfessionalList(desk.list(id), "/v1/cases/" + id + "/professionals");
    return Answers.page(all, Optional.empty());
  }

  /** Reads one of them. */
  @GET
  @Path("/{professional}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readProfessional",
      summary = "Read who works on a case",
      description = "Somebody who works on the case or did.")
  @APIResponse(
      responseCode = "200",
      description = "Who works on it",
      content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the professional", schema = @Schema(format = "uuid"))
          @PathParam("professional")
          String professional,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(professional)),
        Optional.ofNullable(known));
  }

  /** Somebody ends. */
  @POST
  @Path("/{professional}/end")
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "endWork",
      summary = "Say that somebody works on a case no longer",
      description = "Records the last day; what was before stays on record.")
  @APIResponse(
      responseCode = "201",
      description = "Who worked on it",
      content = @Content(schema = @Schema(implementation = ProfessionalView.class)))
  public Response end(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the professional", schema = @Schema(format = "uuid"))
          @PathParam("professional")
          String professional,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      ProfessionalEnd sent) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID row = Identifiers.ofPath(professional);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "endWork " + row, sent);
    Made made = desk.end(id, row, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id, row));
  }
}
