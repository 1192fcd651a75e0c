package eu.vangnet.casework.notifications;

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

/** Who was told of the processing, over HTTP. */
@Path("/v1/cases/{case}/notifications")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class NotificationResource {
  private final NotificationDesk desk;

  @Inject
  NotificationResource(NotificationDesk desk) {
    this.desk = desk;
  }

  /** Records whether somebody was told. */
  @POST
  @Needs(right = Right.NOTIFICATION_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "recordNotification",
      summary = "Record that a person was told, or why not yet",
      description =
          "Entries on one person follow each other; the latest holds. Whoever waits names"
              + " the ground, who decided so and a day within a year on which it is looked at"
              + " again (GDPR article 14).")
  @APIResponse(
      responseCode = "201",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = NotificationView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewNotification sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "recordNotification " + id, sent);
    Made made = desk.record(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists entries. */
  @GET
  @Needs(right = Right.NOTIFICATION_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listNotifications",
      summary = "List who was told and who not yet",
      description =
          "All entries of the case, the latest first. Filter by recordedAt, role and" + " state.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries",
      content = @Content(schema = @Schema(implementation = NotificationList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<NotificationView> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(NotificationList.of(page), page.next());
  }

  /** Reads an entry. */
  @GET
  @Path("/{notification}")
  @Needs(right = Right.NOTIFICATION_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readNotification",
      summary = "Read whether a person was told",
      description = "How a person was told, or why not yet, who decided it and until when.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = NotificationView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the entry", schema = @Schema(format = "uuid"))
          @PathParam("notification")
          String notification,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(notification)),
        Optional.ofNullable(known));
  }
}
