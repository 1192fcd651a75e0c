package eu.vangnet.casework.conferences;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One item of an agenda over HTTP. */
@Path("/v1/conferences/{conference}/agenda/{item}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class AgendaItemResource {
  private final AgendaDesk desk;

  @Inject
  AgendaItemResource(AgendaDesk desk) {
    this.desk = desk;
  }

  /** Reads an item. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readAgendaItem",
      summary = "Read an item of the agenda",
      description = "The item with its minutes, as far as the caller may see them.")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(conference), Identifiers.ofPath(item)),
        Optional.ofNullable(known));
  }

  /** Takes an item off. */
  @DELETE
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "removeAgendaItem",
      summary = "Take an item off the agenda",
      description = "An item that has minutes stays.")
  @APIResponse(responseCode = "204", description = "Taken off")
  public Response remove(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.remove(
        Identifiers.ofPath(conference), Identifiers.ofPath(item), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
