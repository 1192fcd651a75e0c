package eu.vangnet.privacy.holds;

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

/** Holds over HTTP. */
@Path("/v1/holds")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Holds", description = "Records that must stay until a procedure is over")
public class HoldResource {
  private static final String ABOUT = "Identifier of the hold";

  private final HoldDesk desk;

  @Inject
  HoldResource(HoldDesk desk) {
    this.desk = desk;
  }

  /** Places a hold. */
  @POST
  @Needs(right = Right.HOLD_PLACE, object = ObjectType.HOLD)
  @Operation(
      operationId = "placeHold",
      summary = "Place a legal hold",
      description =
          "The record is not erased while the hold holds: not by retention, and not because"
              + " somebody asks. A hold on a case keeps what is part of it too: its signal and who"
              + " reported it, the persons in it, its attachments, what came with it from another"
              + " tenant, and the minutes about it with who was there. The hold ends by itself or"
              + " is lifted by two persons.")
  @APIResponse(
      responseCode = "201",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  public Response place(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewHold sent) {
    OwnPeople.require();
    Made made = desk.place(sent, CreationKey.of(Optional.ofNullable(key), "placeHold", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists holds. */
  @GET
  @Needs(right = Right.HOLD_READ, object = ObjectType.HOLD)
  @Operation(
      operationId = "listHolds",
      summary = "List legal holds",
      description = "Filter by placedAt, state, basis and record; sort by placedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of holds",
      content = @Content(schema = @Schema(implementation = HoldList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<HoldView> page = desk.page(request);
    return Answers.page(HoldList.of(page), page.next());
  }

  /** Reads a hold. */
  @GET
  @Path("/{hold}")
  @Needs(right = Right.HOLD_READ, object = ObjectType.HOLD)
  @Operation(
      operationId = "readHold",
      summary = "Read a legal hold",
      description = "The hold with what the caller may do with it now.")
  @APIResponse(
      responseCode = "200",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("hold")
          String hold,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(hold)), Optional.ofNullable(known));
  }

  /** Asks to lift a hold. */
  @POST
  @Path("/{hold}/lifting")
  @Needs(right = Right.HOLD_LIFT, object = ObjectType.HOLD)
  @Operation(
      operationId = "askLiftingOfHold",
      summary = "Ask to lift a legal hold",
      description = "The hold goes on until a second person agrees.")
  @APIResponse(
      responseCode = "201",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  public Response askLifting(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("hold")
          String hold,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewLifting sent) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(hold);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "askLifting " + id, sent);
    Made made = desk.askLifting(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Lifts a hold. */
  @POST
  @Path("/{hold}/approval")
  @Needs(right = Right.HOLD_LIFT, object = ObjectType.HOLD)
  @Operation(
      operationId = "liftHold",
      summary = "Lift a legal hold",
      description =
          "A second person agrees that the record need not stay. Whoever asked is refused with 403"
              + " and the reason secondPersonNeeded.")
  @APIResponse(
      responseCode = "201",
      description = "The hold",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  public Response approve(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("hold")
          String hold,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(hold);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "liftHold " + id, "");
    Made made = desk.approve(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
