package eu.vangnet.casework.conferences;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.history.ChangeList;
import eu.vangnet.platform.history.ChangeView;
import eu.vangnet.platform.history.HistoryReader;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The history of conferences over HTTP: what was changed of them and of what lies under them. */
@Path("/v1/conferences/{conference}/history")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class ConferenceHistoryResource {
  private final ConferenceDesk desk;
  private final HistoryReader history;

  @Inject
  ConferenceHistoryResource(ConferenceDesk desk, HistoryReader history) {
    this.desk = desk;
    this.history = history;
  }

  /** Lists changes. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "listConferenceHistory",
      summary = "List what was changed of a conference",
      description =
          "Each change of the conference, of who was there and of the actions agreed on, as far as"
              + " the caller may see them; `part` names what it was. With old and new values, who"
              + " made it and when, the latest first. Filter and sort by changedAt. For people of"
              + " the tenant itself.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content = @Content(schema = @Schema(implementation = ChangeList.class)))
  public Response list(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @BeanParam PageRequest request) {
    RecordId record = visible(conference);
    Page<ChangeView> page = history.page(path(record), record, request);
    return Answers.page(ChangeList.of(page), page.next());
  }

  /** Reads a change. */
  @GET
  @Path("/{conferenceChange}")
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readConferenceChange",
      summary = "Read a change of a conference",
      description = "One change with old and new values, and whether the journal vouches for it.")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content = @Content(schema = @Schema(implementation = ChangeView.class)))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the change", schema = @Schema(format = "uuid"))
          @PathParam("conferenceChange")
          String change,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    RecordId record = visible(conference);
    return Answers.one(
        history.view(path(record), record, Identifiers.ofPath(change)), Optional.ofNullable(known));
  }

  /** The conference itself is asked for first, so what may not be seen has no history either. */
  private RecordId visible(String conference) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(conference);
    desk.view(id);
    return new RecordId(ConferenceRecords.KIND, id);
  }

  private static String path(RecordId conference) {
    return ConferenceView.address(conference.id()) + "/history";
  }
}
