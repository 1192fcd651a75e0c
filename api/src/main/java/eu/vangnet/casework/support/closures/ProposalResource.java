package eu.vangnet.casework.support.closures;

import eu.vangnet.casework.cases.NewStep;
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

/** Proposed closures of cases over HTTP. */
@Path("/v1/cases/{case}/proposals")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Support",
    description = "What is done for a person and the surroundings, and how a case ends")
public class ProposalResource {
  private final ProposalDesk desk;

  @Inject
  ProposalResource(ProposalDesk desk) {
    this.desk = desk;
  }

  /** Proposes a closure. */
  @POST
  @Needs(right = Right.CLOSURE_PROPOSE, object = ObjectType.CASE)
  @Operation(
      operationId = "proposeClosure",
      summary = "Propose to close a case",
      description =
          "A closing reason and the grounds, as for a closure. Nothing "
              + "changes yet: a second person approves. One proposal waits at a "
              + "time.")
  @APIResponse(
      responseCode = "201",
      description = "The proposal",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response propose(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewStep sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.propose(
            id, sent, CreationKey.of(Optional.ofNullable(key), "proposeClosure " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists proposals. */
  @GET
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listProposals",
      summary = "List the closures proposed for a case",
      description = "All proposals, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The proposals",
      content = @Content(schema = @Schema(implementation = ProposalList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Answers.page(desk.list(Identifiers.ofPath(caseFile)), Optional.empty());
  }

  /** Reads a proposal. */
  @GET
  @Path("/{proposal}")
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readProposal",
      summary = "Read a proposed closure",
      description = "A closure that was proposed, with who proposed it and who decided.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the proposal", schema = @Schema(format = "uuid"))
          @PathParam("proposal")
          String proposal,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(proposal)),
        Optional.ofNullable(known));
  }

  /** Approves a proposal. */
  @POST
  @Path("/{proposal}/approval")
  @Needs(right = Right.CASE_CLOSE, object = ObjectType.CASE)
  @Operation(
      operationId = "approveClosure",
      summary = "Approve a closure, and close the case",
      description =
          "A second person approves; whoever proposed it cannot. The case "
              + "closes in the same moment, by the rules of its module.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, carried out",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response approve(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the proposal", schema = @Schema(format = "uuid"))
          @PathParam("proposal")
          String proposal,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        desk.approve(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(proposal),
            Optional.ofNullable(ifMatch)));
  }

  /** Withdraws a proposal. */
  @POST
  @Path("/{proposal}/withdrawal")
  @Needs(right = Right.CLOSURE_PROPOSE, object = ObjectType.CASE)
  @Operation(
      operationId = "withdrawProposal",
      summary = "Take a proposed closure back",
      description = "The case goes on. That it was proposed stays on record.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, withdrawn",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response withdraw(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the proposal", schema = @Schema(format = "uuid"))
          @PathParam("proposal")
          String proposal,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        desk.withdraw(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(proposal),
            Optional.ofNullable(ifMatch)));
  }
}
