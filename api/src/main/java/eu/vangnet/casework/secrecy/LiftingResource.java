package eu.vangnet.casework.secrecy;

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

/** Lifting of professional secrecy over HTTP. */
@Path("/v1/cases/{case}/liftings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class LiftingResource {
  private static final String CASE = "Identifier of the case";
  private static final String ABOUT = "Identifier of the lifting";

  private final LiftingDesk desk;

  @Inject
  LiftingResource(LiftingDesk desk) {
    this.desk = desk;
  }

  /** Lifts a secrecy. */
  @POST
  @Needs(right = Right.LIFTING_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "liftSecrecy",
      summary = "Lift the professional secrecy of a note",
      description =
          "Only the side that brought the note in lifts its secrecy; the note of another is as"
              + " unknown here as one that is not there. The note stays hidden from others; a"
              + " disclosure that was prepared may tell this one recipient of it. Lift it again for"
              + " another one.")
  @APIResponse(
      responseCode = "201",
      description = "The lifting",
      content = @Content(schema = @Schema(implementation = LiftingView.class)))
  public Response lift(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewLifting sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "liftSecrecy " + id, sent);
    Made made = desk.lift(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists liftings. */
  @GET
  @Needs(right = Right.LIFTING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listLiftings",
      summary = "List whose secrecy was lifted in a case",
      description =
          "All of them for the tenant's own people, its own for a partner; the latest first."
              + " Filter by liftedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of liftings",
      content = @Content(schema = @Schema(implementation = LiftingList.class)))
  public Response list(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<LiftingView> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(LiftingList.of(page), page.next());
  }

  /** Reads a lifting. */
  @GET
  @Path("/{lifting}")
  @Needs(right = Right.LIFTING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readLifting",
      summary = "Read whose secrecy was lifted",
      description = "Which note may be told to whom and why, and whether that still stands.")
  @APIResponse(
      responseCode = "200",
      description = "The lifting",
      content = @Content(schema = @Schema(implementation = LiftingView.class)))
  public Response read(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("lifting")
          String lifting,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(lifting)),
        Optional.ofNullable(known));
  }

  /** Takes a lifting back. */
  @DELETE
  @Path("/{lifting}")
  @Needs(right = Right.LIFTING_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "endLifting",
      summary = "Take the lifting of a secrecy back",
      description =
          "Nothing more of the note is told; what was told stays told, and that it was lifted stays"
              + " on record.")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Response end(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("lifting")
          String lifting,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.end(
        Identifiers.ofPath(caseFile), Identifiers.ofPath(lifting), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
