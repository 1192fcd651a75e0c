package eu.vangnet.privacy.breaches;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
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

/** Breaches over HTTP. */
@Path("/v1/breaches")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Breaches", description = "Breaches of personal data, and who has to hear of them")
public class BreachResource {
  private static final String ABOUT = "Identifier of the breach";

  private final BreachDesk desk;

  @Inject
  BreachResource(BreachDesk desk) {
    this.desk = desk;
  }

  /** Records a breach. */
  @POST
  @Needs(right = Right.BREACH_RECORD, object = ObjectType.BREACH)
  @Operation(
      operationId = "recordBreach",
      summary = "Record a breach of personal data",
      description =
          "Whoever finds it records it, as far as it is known. From the discovery on the authority"
              + " is to hear of it within 72 hours, weekends included.")
  @APIResponse(
      responseCode = "201",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewBreach sent) {
    OwnPeople.require();
    Made made = desk.record(sent, CreationKey.of(Optional.ofNullable(key), "recordBreach", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists breaches. */
  @GET
  @Needs(right = Right.BREACH_READ, object = ObjectType.BREACH)
  @Operation(
      operationId = "listBreaches",
      summary = "List breaches",
      description =
          "The register of breaches. Filter by discoveredAt, state, authority and persons; sort by"
              + " discoveredAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of breaches",
      content = @Content(schema = @Schema(implementation = BreachList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<BreachView> page = desk.page(request);
    return Answers.page(BreachList.of(page), page.next());
  }

  /** Reads a breach. */
  @GET
  @Path("/{breach}")
  @Needs(right = Right.BREACH_READ, object = ObjectType.BREACH)
  @Operation(
      operationId = "readBreach",
      summary = "Read a breach",
      description = "The breach with its clock and all phases of information.")
  @APIResponse(
      responseCode = "200",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("breach")
          String breach,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(breach)), Optional.ofNullable(known));
  }

  /** Adds a phase of information. */
  @POST
  @Path("/{breach}/phases")
  @Needs(right = Right.BREACH_CHANGE, object = ObjectType.BREACH)
  @Operation(
      operationId = "addBreachPhase",
      summary = "Add what came to be known of a breach",
      description = "A further phase of information; what was recorded before stays as it was.")
  @APIResponse(
      responseCode = "201",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response add(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("breach")
          String breach,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewPhase sent) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(breach);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "addBreachPhase " + id, sent);
    Made made = desk.add(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Records whether the authority was told. */
  @POST
  @Path("/{breach}/notification")
  @Needs(right = Right.BREACH_CHANGE, object = ObjectType.BREACH)
  @Operation(
      operationId = "notifyBreach",
      summary = "Record whether the authority was told",
      description =
          "When it was told, or why it need not be. After the 72 hours the reason of the delay is"
              + " asked for (GDPR article 33). The product tells nobody itself.")
  @APIResponse(
      responseCode = "201",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response tellAuthority(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("breach")
          String breach,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewTelling sent) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(breach);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "notifyBreach " + id, sent);
    Made made = desk.tellAuthority(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Records whether the persons were told. */
  @POST
  @Path("/{breach}/communication")
  @Needs(right = Right.BREACH_CHANGE, object = ObjectType.BREACH)
  @Operation(
      operationId = "communicateBreach",
      summary = "Record whether the persons were told",
      description =
          "When the persons concerned were told, or why there is no need (GDPR article 34).")
  @APIResponse(
      responseCode = "201",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response tellPersons(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("breach")
          String breach,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewTelling sent) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(breach);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "communicateBreach " + id, sent);
    Made made = desk.tellPersons(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Closes a breach. */
  @POST
  @Path("/{breach}/closure")
  @Needs(right = Right.BREACH_CHANGE, object = ObjectType.BREACH)
  @Operation(
      operationId = "closeBreach",
      summary = "Close a breach",
      description = "Nothing more is to be done; both decisions are taken.")
  @APIResponse(
      responseCode = "201",
      description = "The breach",
      content = @Content(schema = @Schema(implementation = BreachView.class)))
  public Response close(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("breach")
          String breach,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(breach);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "closeBreach " + id, "");
    Made made = desk.close(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
