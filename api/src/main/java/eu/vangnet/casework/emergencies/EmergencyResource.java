package eu.vangnet.casework.emergencies;

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

/** Cases opened in an emergency, over HTTP. */
@Path("/v1/emergencies")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergencies", description = "Hidden cases that were opened because it could not wait")
public class EmergencyResource {
  private static final String ABOUT = "Identifier of the emergency";

  private final EmergencyDesk desk;

  @Inject
  EmergencyResource(EmergencyDesk desk) {
    this.desk = desk;
  }

  /** Opens a hidden case. */
  @POST
  @Needs(right = Right.EMERGENCY_OPEN, object = ObjectType.EMERGENCY, stepUp = true)
  @Operation(
      operationId = "openEmergency",
      summary = "Open a hidden case in an emergency",
      description =
          "For somebody whose role reads cases and to whom this one is hidden: by a restriction from"
              + " the tenant's own people, by a missing seat from people of a partner, who then read"
              + " it under their agreement as from the seats that they hold elsewhere. The caller"
              + " may read it for a time that ends by itself, and do nothing to it. What is under"
              + " professional secrecy stays closed, and so does who reported. The journal tells"
              + " glassBroken, those who judge find it in their list and among their tasks, and a"
              + " second person has to say whether it was justified. A case that is not there, or"
              + " of which more than the seat is lacking, is 404; one that the caller sees anyway"
              + " is 409.")
  @APIResponse(
      responseCode = "201",
      description = "The emergency",
      content = @Content(schema = @Schema(implementation = EmergencyView.class)))
  public Response open(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewEmergency sent) {
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "openEmergency", sent);
    Made made = desk.open(Identifiers.ofPath(sent.caseId()), sent, creation);
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists emergencies. */
  @GET
  @Needs(right = Right.EMERGENCY_READ, object = ObjectType.EMERGENCY)
  @Operation(
      operationId = "listEmergencies",
      summary = "List cases that were opened in an emergency",
      description =
          "The caller's own, and for those who judge all others, the latest first. Filter by"
              + " openedAt, state and case.")
  @APIResponse(
      responseCode = "200",
      description = "A page of emergencies",
      content = @Content(schema = @Schema(implementation = EmergencyList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<EmergencyView> page = desk.page(request);
    return Answers.page(EmergencyList.of(page), page.next());
  }

  /** Reads an emergency. */
  @GET
  @Path("/{emergency}")
  @Needs(right = Right.EMERGENCY_READ, object = ObjectType.EMERGENCY)
  @Operation(
      operationId = "readEmergency",
      summary = "Read why a case was opened in an emergency",
      description = "Who opened which case until when and why, and what others say of it.")
  @APIResponse(
      responseCode = "200",
      description = "The emergency",
      content = @Content(schema = @Schema(implementation = EmergencyView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("emergency")
          String emergency,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(emergency)), Optional.ofNullable(known));
  }

  /** Judges an emergency. */
  @POST
  @Path("/{emergency}/review")
  @Needs(right = Right.EMERGENCY_REVIEW, object = ObjectType.EMERGENCY)
  @Operation(
      operationId = "reviewEmergency",
      summary = "Judge that a case was opened in an emergency",
      description =
          "A second person accepts it, or finds it not justified, which ends it at once. Whoever"
              + " opened the case is refused with 403 and the reason secondPersonNeeded.")
  @APIResponse(
      responseCode = "201",
      description = "The emergency",
      content = @Content(schema = @Schema(implementation = EmergencyView.class)))
  public Response review(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("emergency")
          String emergency,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewJudgement sent) {
    UUID id = Identifiers.ofPath(emergency);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "reviewEmergency " + id, sent);
    Made made = desk.judge(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
