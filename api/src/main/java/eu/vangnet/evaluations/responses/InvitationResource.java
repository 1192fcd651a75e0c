package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
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

/** Invitations over HTTP. */
@Path("/v1/evaluations/{evaluation}/invitations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "What works, for whom, under which conditions")
public class InvitationResource {
  private final InvitationDesk desk;

  @Inject
  InvitationResource(InvitationDesk desk) {
    this.desk = desk;
  }

  /** Issues invitations. */
  @POST
  @Needs(right = Right.EVALUATION_INVITE, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "inviteToEvaluation",
      summary = "Issue invitations to an evaluation",
      description =
          "Issues one-time capabilities and shows them this once. Hand them out and keep no list of"
              + " who got which. The evaluation must be open.")
  @APIResponse(
      responseCode = "201",
      description = "The capabilities",
      content = @Content(schema = @Schema(implementation = IssuedInvitations.class)))
  public Response issue(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewInvitations sent) {
    UUID id = Identifiers.ofPath(evaluation);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "invite " + id, sent);
    InvitationDesk.Issue issue = desk.issue(id, sent, creation);
    return Answers.receipt(issue.made(), issue.shown());
  }

  /** Counts invitations. */
  @GET
  @Needs(right = Right.EVALUATION_READ, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "countInvitations",
      summary = "Count the invitations to an evaluation",
      description = "How many were issued, used and left to expire; never which.")
  @APIResponse(
      responseCode = "200",
      description = "The counts",
      content = @Content(schema = @Schema(implementation = InvitationCounts.class)))
  public Response counts(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.counts(Identifiers.ofPath(evaluation)), Optional.ofNullable(known));
  }
}
