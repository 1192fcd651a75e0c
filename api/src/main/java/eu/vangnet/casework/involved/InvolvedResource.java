package eu.vangnet.casework.involved;

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

/** The persons of a case over HTTP. */
@Path("/v1/cases/{case}/persons")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class InvolvedResource {
  private final InvolvedDesk desk;

  @Inject
  InvolvedResource(InvolvedDesk desk) {
    this.desk = desk;
  }

  /** Names a person. */
  @POST
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "namePerson",
      summary = "Name a person of a case",
      description =
          "Advice seeker, person of concern, family, guardian or somebody else; by name, by"
              + " pseudonym or by neither. There is no field for an ideology. A guardian with a"
              + " conflict of interest gets nothing of the case.")
  @APIResponse(
      responseCode = "201",
      description = "The person",
      content = @Content(schema = @Schema(implementation = InvolvedView.class)))
  public Response name(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewInvolvedPerson sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "namePerson " + id, sent);
    Made made = desk.name(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists persons. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listPersons",
      summary = "List the persons of a case",
      description = "The persons of the case that the caller may see, the first named first.")
  @APIResponse(
      responseCode = "200",
      description = "The persons",
      content = @Content(schema = @Schema(implementation = InvolvedList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    InvolvedList all = new InvolvedList(desk.list(id), "/v1/cases/" + id + "/persons");
    return Answers.page(all, Optional.empty());
  }

  /** Reads a person. */
  @GET
  @Path("/{person}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readPerson",
      summary = "Read a person of a case",
      description = "What is known of a person of the case.")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = InvolvedView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the person", schema = @Schema(format = "uuid"))
          @PathParam("person")
          String person,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(person)),
        Optional.ofNullable(known));
  }

  /** Changes a person. */
  @PATCH
  @Path("/{person}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "changePerson",
      summary = "Change what is known of a person",
      description = "Applies a JSON merge patch (RFC 7396): what is left out stays, null removes.")
  @APIResponse(
      responseCode = "200",
      description = "The person after the change",
      content = @Content(schema = @Schema(implementation = InvolvedView.class)))
  public Response change(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the person", schema = @Schema(format = "uuid"))
          @PathParam("person")
          String person,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = InvolvedChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(person),
            patch,
            Optional.ofNullable(ifMatch)));
  }
}
