package eu.vangnet.privacy.opinions;

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

/** Opinions of the lawfulness committee over HTTP. */
@Path("/v1/opinions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class OpinionResource {
  private final OpinionDesk desk;

  @Inject
  OpinionResource(OpinionDesk desk) {
    this.desk = desk;
  }

  /** Asks the committee. */
  @POST
  @Needs(right = Right.OPINION_ASK, object = ObjectType.OPINION)
  @Operation(
      operationId = "askOpinion",
      summary = "Ask the lawfulness committee",
      description = "Records a question to the committee, about a case or in general.")
  @APIResponse(
      responseCode = "201",
      description = "The opinion that is awaited",
      content = @Content(schema = @Schema(implementation = OpinionView.class)))
  public Response ask(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewQuestion sent) {
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "askOpinion", sent);
    Made made = desk.ask(sent, creation);
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists opinions. */
  @GET
  @Needs(right = Right.OPINION_READ, object = ObjectType.OPINION)
  @Operation(
      operationId = "listOpinions",
      summary = "List opinions of the lawfulness committee",
      description =
          "What was asked, the latest first, with what the committee thinks. Filter by"
              + " askedAt and state.")
  @APIResponse(
      responseCode = "200",
      description = "A page of opinions",
      content = @Content(schema = @Schema(implementation = OpinionList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<OpinionView> page = desk.page(request);
    return Answers.page(OpinionList.of(page), page.next());
  }

  /** Reads an opinion. */
  @GET
  @Path("/{opinion}")
  @Needs(right = Right.OPINION_READ, object = ObjectType.OPINION)
  @Operation(
      operationId = "readOpinion",
      summary = "Read an opinion of the lawfulness committee",
      description = "What was asked, what the committee thinks, and whether that is followed.")
  @APIResponse(
      responseCode = "200",
      description = "The opinion",
      content = @Content(schema = @Schema(implementation = OpinionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the opinion", schema = @Schema(format = "uuid"))
          @PathParam("opinion")
          String opinion,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(opinion)), Optional.ofNullable(known));
  }

  /** Records what the committee thinks. */
  @POST
  @Path("/{opinion}/advice")
  @Needs(right = Right.OPINION_GIVE, object = ObjectType.OPINION)
  @Operation(
      operationId = "giveOpinion",
      summary = "Record what the committee thinks",
      description = "What the committee thinks, and who speaks for it.")
  @APIResponse(
      responseCode = "201",
      description = "The opinion",
      content = @Content(schema = @Schema(implementation = OpinionView.class)))
  public Response give(
      @Parameter(description = "Identifier of the opinion", schema = @Schema(format = "uuid"))
          @PathParam("opinion")
          String opinion,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewOpinion sent) {
    UUID id = Identifiers.ofPath(opinion);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "giveOpinion " + id, sent);
    Made made = desk.give(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Records whether an opinion is followed. */
  @POST
  @Path("/{opinion}/response")
  @Needs(right = Right.OPINION_FOLLOW, object = ObjectType.OPINION)
  @Operation(
      operationId = "followOpinion",
      summary = "Say whether an opinion is followed",
      description = "Whether the opinion is followed, with reasons either way.")
  @APIResponse(
      responseCode = "201",
      description = "The opinion",
      content = @Content(schema = @Schema(implementation = OpinionView.class)))
  public Response follow(
      @Parameter(description = "Identifier of the opinion", schema = @Schema(format = "uuid"))
          @PathParam("opinion")
          String opinion,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewFollowUp sent) {
    UUID id = Identifiers.ofPath(opinion);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "followOpinion " + id, sent);
    Made made = desk.follow(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
