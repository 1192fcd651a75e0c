package eu.vangnet.casework.conferences;

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

/** Minutes and their approval over HTTP. */
@Path("/v1/conferences/{conference}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class MinutesResource {
  private final ConferenceSteps steps;

  @Inject
  MinutesResource(ConferenceSteps steps) {
    this.steps = steps;
  }

  /** Reads the minutes. */
  @GET
  @Path("/minutes")
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readMinutes",
      summary = "Read the minutes",
      description =
          "Who was there and what was told, decided and agreed, item by item, as far as"
              + " the caller may see it. A partner sees the items of cases at whose table its"
              + " organisation holds a seat, and of those what it may hear.")
  @APIResponse(
      responseCode = "200",
      description = "The minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(steps.minutes(Identifiers.ofPath(conference)), Optional.ofNullable(known));
  }

  /** Records that it has begun. */
  @POST
  @Path("/holding")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "holdConference",
      summary = "Record that a conference has begun",
      description =
          "If-Match names the minutes. From then on attendance and minutes are written" + " down.")
  @APIResponse(
      responseCode = "201",
      description = "The minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response hold(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "holdConference " + id, "");
    Made made = steps.hold(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, steps.minutes(id));
  }

  /** Says that the minutes are whole. */
  @POST
  @Path("/minuting")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "completeMinutes",
      summary = "Say that the minutes are whole",
      description =
          "If-Match names the minutes. They wait for approval; until then they can be put"
              + " right.")
  @APIResponse(
      responseCode = "201",
      description = "The minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response complete(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "completeMinutes " + id, "");
    Made made = steps.complete(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, steps.minutes(id));
  }

  /** Approves the minutes. */
  @POST
  @Path("/approval")
  @Needs(right = Right.CONFERENCE_APPROVE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "approveMinutes",
      summary = "Approve the minutes",
      description =
          "If-Match names the minutes, so that nothing is approved unseen. Attendance and"
              + " minutes stay as they are from then on; what was wrong is said in an amendment.")
  @APIResponse(
      responseCode = "201",
      description = "The approved minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response approve(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "approveMinutes " + id, "");
    Made made = steps.approve(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, steps.minutes(id));
  }
}
