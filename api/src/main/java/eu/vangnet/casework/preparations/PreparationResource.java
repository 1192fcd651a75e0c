package eu.vangnet.casework.preparations;

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

/** Preparing disclosures over HTTP. */
@Path("/v1/cases/{case}/preparations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class PreparationResource {
  private static final String CASE = "Identifier of the case";
  private static final String ABOUT = "Identifier of the preparation";

  private final PreparationDesk desk;

  @Inject
  PreparationResource(PreparationDesk desk) {
    this.desk = desk;
  }

  /** Begins a preparation. */
  @POST
  @Needs(right = Right.PREPARATION_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "beginPreparation",
      summary = "Begin to prepare a disclosure",
      description =
          "To whom something would be told, what for and on which basis; by letter, or in a talk"
              + " of professionals outside a conference. Where both seats are named, the module's"
              + " rules on who may tell whom what are kept. Nothing is told yet.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response begin(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPreparation sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "beginPreparation " + id, sent);
    Made made = desk.begin(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists preparations. */
  @GET
  @Needs(right = Right.PREPARATION_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listPreparations",
      summary = "List what is being prepared to be told of a case",
      description =
          "All of them for the tenant's own people, its own for a partner; the latest first."
              + " Filter by begunAt, state and occasion.")
  @APIResponse(
      responseCode = "200",
      description = "A page of preparations",
      content = @Content(schema = @Schema(implementation = PreparationList.class)))
  public Response list(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<PreparationLine> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(PreparationList.of(page), page.next());
  }

  /** Reads a preparation. */
  @GET
  @Path("/{preparation}")
  @Needs(right = Right.PREPARATION_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readPreparation",
      summary = "Read how a disclosure is prepared",
      description =
          "All steps that were taken, and each thing that is missing, by name. What another side"
              + " prepares to tell under professional secrecy is shown without any word of it.")
  @APIResponse(
      responseCode = "200",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response read(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("preparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(preparation)),
        Optional.ofNullable(known));
  }

  /** Takes a step. */
  @POST
  @Path("/{preparation}/steps")
  @Needs(right = Right.PREPARATION_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "takePreparationStep",
      summary = "Take a step of a preparation",
      description =
          "describe, consult, talk, weigh, decide: none is taken before those in front of it, and"
              + " each may be taken again, after which it has to be decided again. All steps are"
              + " kept.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response take(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("preparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPreparedStep sent) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(preparation);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "takePreparationStep " + id, sent);
    Made made = desk.take(file, id, sent, creation);
    return Answers.made(made, desk.view(file, id));
  }

  /** Concludes a preparation. */
  @POST
  @Path("/{preparation}/conclusion")
  @Needs(right = Right.PREPARATION_CONCLUDE, object = ObjectType.CASE)
  @Operation(
      operationId = "concludePreparation",
      summary = "Tell what a complete preparation decided",
      description =
          "Makes the disclosure. A preparation that is not complete is refused with 409, naming"
              + " what is missing, and so is one that is taken from a note which is not shared any"
              + " more.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation, with the address of the disclosure",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response conclude(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("preparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(preparation);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "concludePreparation " + id, "");
    Made made = desk.conclude(file, id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(file, id));
  }
}
