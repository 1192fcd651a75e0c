package eu.vangnet.casework.demands;

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

/** Demands of authorities over HTTP. */
@Path("/v1/demands")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Demands",
    description = "What police, prosecution and courts demanded, and what they got")
public class DemandResource {
  private static final String ABOUT = "Identifier of the demand";

  private final DemandDesk desk;

  @Inject
  DemandResource(DemandDesk desk) {
    this.desk = desk;
  }

  /** Records a demand. */
  @POST
  @Needs(right = Right.DEMAND_RECORD, object = ObjectType.DEMAND)
  @Operation(
      operationId = "recordDemand",
      summary = "Record what an authority demands",
      description =
          "Who asks, by which legal power, what for; about a case or about none, and then nothing"
              + " can be handed over. Nothing is handed over yet.")
  @APIResponse(
      responseCode = "201",
      description = "The demand",
      content = @Content(schema = @Schema(implementation = DemandView.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewDemand sent) {
    Made made = desk.record(sent, CreationKey.of(Optional.ofNullable(key), "recordDemand", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists demands. */
  @GET
  @Needs(right = Right.DEMAND_READ, object = ObjectType.DEMAND)
  @Operation(
      operationId = "listDemands",
      summary = "List what authorities demanded",
      description =
          "The register of the tenant, the latest first, without whom a demand is about. Filter by"
              + " receivedAt, state and kind.")
  @APIResponse(
      responseCode = "200",
      description = "A page of demands",
      content = @Content(schema = @Schema(implementation = DemandList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<DemandLine> page = desk.page(request);
    return Answers.page(DemandList.of(page), page.next());
  }

  /** Reads a demand. */
  @GET
  @Path("/{demand}")
  @Needs(right = Right.DEMAND_READ, object = ObjectType.DEMAND)
  @Operation(
      operationId = "readDemand",
      summary = "Read what an authority demanded",
      description =
          "Who asked by which power, what was handed over or why it was refused, and who decided"
              + " that.")
  @APIResponse(
      responseCode = "200",
      description = "The demand",
      content = @Content(schema = @Schema(implementation = DemandView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("demand")
          String demand,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(demand)), Optional.ofNullable(known));
  }

  /** Answers a demand. */
  @POST
  @Path("/{demand}/answer")
  @Needs(right = Right.DEMAND_ANSWER, object = ObjectType.DEMAND)
  @Operation(
      operationId = "answerDemand",
      summary = "Decide what an authority gets",
      description =
          "Once: handed over, in part or refused, with the grounds and who decided. What is handed"
              + " over is a disclosure of the case, so that the authority hears of rectification"
              + " and erasure; a demand that names no case can only be refused, and anything else"
              + " is answered with 409. What is under professional secrecy is refused, naming the"
              + " field.")
  @APIResponse(
      responseCode = "201",
      description = "The demand",
      content = @Content(schema = @Schema(implementation = DemandView.class)))
  public Response answer(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("demand")
          String demand,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewDemandAnswer sent) {
    UUID id = Identifiers.ofPath(demand);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "answerDemand " + id, sent);
    Made made = desk.answer(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
