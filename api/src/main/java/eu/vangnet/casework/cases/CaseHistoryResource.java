package eu.vangnet.casework.cases;

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

/** The history of cases over HTTP: whoever of the tenant sees a case sees what it was before. */
@Path("/v1/cases/{case}/history")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class CaseHistoryResource {
  private final CaseWork work;
  private final HistoryReader history;

  @Inject
  CaseHistoryResource(CaseWork work, HistoryReader history) {
    this.work = work;
    this.history = history;
  }

  /** Lists changes. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCaseHistory",
      summary = "List what was changed of a case",
      description =
          "Each change with old and new values, who made it, when and why, the latest first."
              + " Filter and sort by changedAt. For people of the tenant itself. Tasks, persons of"
              + " the case and actions of conferences come with it, as far as the caller may see"
              + " them; `part` names them.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content = @Content(schema = @Schema(implementation = ChangeList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    UUID id = visible(caseFile);
    Page<ChangeView> page = history.page(path(id), record(id), request);
    return Answers.page(ChangeList.of(page), page.next());
  }

  /** Reads a change. */
  @GET
  @Path("/{change}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readCaseChange",
      summary = "Read a change of a case",
      description = "One change with old and new values, and whether the journal vouches for it.")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content = @Content(schema = @Schema(implementation = ChangeView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the change", schema = @Schema(format = "uuid"))
          @PathParam("change")
          String change,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    UUID id = visible(caseFile);
    return Answers.one(
        history.view(path(id), record(id), Identifiers.ofPath(change)), Optional.ofNullable(known));
  }

  /**
   * The case itself is asked for first, so what may not be seen has no history either. Old values
   * were written before any agreement that opens the new ones, so partners get none.
   */
  private UUID visible(String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    work.view(id);
    OwnPeople.require();
    return id;
  }

  private static RecordId record(UUID id) {
    return new RecordId("case", id);
  }

  private static String path(UUID id) {
    return "/v1/cases/" + id + "/history";
  }
}
