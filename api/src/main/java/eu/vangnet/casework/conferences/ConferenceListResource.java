package eu.vangnet.casework.conferences;

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

/** Conferences over HTTP. */
@Path("/v1/conferences")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class ConferenceListResource {
  private final ConferenceDesk desk;

  @Inject
  ConferenceListResource(ConferenceDesk desk) {
    this.desk = desk;
  }

  /** Plans a conference. */
  @POST
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "planConference",
      summary = "Plan a conference",
      description =
          "Times are by the clock on the wall in timeZone; one that the clock skips when summer time"
              + " begins is refused. A conference takes over the seats that its series has now and"
              + " overlaps no other of the series. A talk is between two and has no series. Times"
              + " may lie in the past, for a meeting that is recorded afterwards.")
  @APIResponse(
      responseCode = "201",
      description = "The conference",
      content = @Content(schema = @Schema(implementation = ConferenceView.class)))
  public Response plan(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewConference sent) {
    Made made = desk.plan(sent, CreationKey.of(Optional.ofNullable(key), "planConference", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists conferences. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "listConferences",
      summary = "List conferences",
      description =
          "Those to which the caller's organisation is asked; all of them for the tenant's own"
              + " people. Nothing of their cases. Filter by startsAt, state, kind and series.")
  @APIResponse(
      responseCode = "200",
      description = "A page of conferences",
      content = @Content(schema = @Schema(implementation = ConferenceList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<ConferenceLine> page = desk.page(request);
    return Answers.page(ConferenceList.of(page), page.next());
  }
}
