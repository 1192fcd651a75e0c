package eu.vangnet.casework.disclosures;

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

/** What recipients have to hear, over HTTP. */
@Path("/v1/notices")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Disclosures",
    description = "What was told to other organisations, and what they hear of it later")
public class NoticeResource {
  private final NoticeDesk desk;

  @Inject
  NoticeResource(NoticeDesk desk) {
    this.desk = desk;
  }

  /** Lists notices. */
  @GET
  @Needs(right = Right.NOTICE_READ, object = ObjectType.NOTICE)
  @Operation(
      operationId = "listNotices",
      summary = "List what recipients have to hear",
      description =
          "Notices of rectifications and erasures, and of restrictions for who may read what"
              + " is restricted, the latest first. Filter by madeAt, state and kind; those"
              + " that are open or undeliverable wait for people.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notices",
      content = @Content(schema = @Schema(implementation = NoticeList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<NoticeView> page = desk.page(request);
    return Answers.page(NoticeList.of(page), page.next());
  }

  /** Reads a notice. */
  @GET
  @Path("/{notice}")
  @Needs(right = Right.NOTICE_READ, object = ObjectType.NOTICE)
  @Operation(
      operationId = "readNotice",
      summary = "Read what a recipient has to hear",
      description = "Which recipient has to hear of what, and how far that is.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response read(
      @Parameter(description = "Identifier of the notice", schema = @Schema(format = "uuid"))
          @PathParam("notice")
          String notice,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(notice)), Optional.ofNullable(known));
  }

  /** Notes that a recipient was told. */
  @POST
  @Path("/{notice}/telling")
  @Needs(right = Right.NOTICE_TELL, object = ObjectType.NOTICE)
  @Operation(
      operationId = "tellRecipient",
      summary = "Note that a recipient was told",
      description =
          "For a recipient that gets no message: who tells it says how. The time and the"
              + " name of who says so are kept.")
  @APIResponse(
      responseCode = "201",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response tell(
      @Parameter(description = "Identifier of the notice", schema = @Schema(format = "uuid"))
          @PathParam("notice")
          String notice,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewTelling sent) {
    UUID id = Identifiers.ofPath(notice);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "tellRecipient " + id, sent);
    Made made = desk.tell(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Notes what a recipient did. */
  @POST
  @Path("/{notice}/acknowledgement")
  @Needs(right = Right.NOTICE_ACKNOWLEDGE, object = ObjectType.NOTICE)
  @Operation(
      operationId = "noteAcknowledgement",
      summary = "Note what a recipient did",
      description =
          "For a recipient that was told by people: what it said that it did. A tenant"
              + " answers by message.")
  @APIResponse(
      responseCode = "201",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeView.class)))
  public Response acknowledge(
      @Parameter(description = "Identifier of the notice", schema = @Schema(format = "uuid"))
          @PathParam("notice")
          String notice,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewAcknowledgement sent) {
    UUID id = Identifiers.ofPath(notice);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "noteAcknowledgement " + id, sent);
    Made made = desk.acknowledge(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
