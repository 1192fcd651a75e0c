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

/** Agendas over HTTP. */
@Path("/v1/conferences/{conference}/agenda")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class AgendaResource {
  private final AgendaDesk desk;

  @Inject
  AgendaResource(AgendaDesk desk) {
    this.desk = desk;
  }

  /** Adds an item. */
  @POST
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "addAgendaItem",
      summary = "Put an item on the agenda",
      description =
          "About one case or about none. A partner sees it only while its organisation holds a seat"
              + " at the table of the case; for anybody else it is not there, and is not counted.")
  @APIResponse(
      responseCode = "201",
      description = "The item",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response add(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewItem sent) {
    UUID id = Identifiers.ofPath(conference);
    Made made =
        desk.add(id, sent, CreationKey.of(Optional.ofNullable(key), "addAgendaItem " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists the items. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readAgenda",
      summary = "Read the agenda",
      description =
          "The items that the caller may see, with their minutes; numbered by what the caller sees.")
  @APIResponse(
      responseCode = "200",
      description = "The agenda",
      content = @Content(schema = @Schema(implementation = AgendaView.class)))
  public Response list(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.agenda(Identifiers.ofPath(conference)), Optional.ofNullable(known));
  }
}
