package eu.vangnet.casework.cases;

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
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases over HTTP. */
@Path("/v1/cases")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class CaseResource {
  private final CaseWork work;

  @Inject
  CaseResource(CaseWork work) {
    this.work = work;
  }

  /** Opens a case. */
  @POST
  @Needs(right = Right.CASE_OPEN, object = ObjectType.CASE)
  @Operation(
      operationId = "openCase",
      summary = "Open a case",
      description =
          "Opens a case from a signal whose weighing decided so. The case keeps the module version of its signal.")
  @APIResponse(
      responseCode = "201",
      description = "The case",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response open(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewCase sent) {
    Made made = work.open(sent, CreationKey.of(Optional.ofNullable(key), "openCase", sent));
    return Answers.made(made, work.view(made.id()));
  }

  /** Lists cases. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCases",
      summary = "List cases",
      description =
          "Cases that the caller may see, without persons and words. Filter by openedAt, state, phase, module, and people of the tenant itself by sector; a filter finds no case of which nothing is shared with the caller; sorted by openedAt, latest first by default.")
  @APIResponse(
      responseCode = "200",
      description = "A page of cases",
      content = @Content(schema = @Schema(implementation = CaseList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<CaseLine> page = work.page(request);
    return Answers.page(CaseList.of(page), page.next());
  }

  /** Reads a case. */
  @GET
  @Path("/{case}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readCase",
      summary = "Read a case",
      description =
          "The case with what is due, the steps that the module knows from here and what the caller may do now. A partner at its table gets the groups of fields that an agreement opens to its seat; withheld names the others. With whom nothing is shared now reads that the case is there, and nothing that changes with it.")
  @APIResponse(
      responseCode = "200",
      description = "The case",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(work.view(Identifiers.ofPath(caseFile)), Optional.ofNullable(known));
  }

  /** Changes a case. */
  @PATCH
  @Path("/{case}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "changeCase",
      summary = "Change a case",
      description = "Applies a JSON merge patch (RFC 7396): what is left out stays, null removes.")
  @APIResponse(
      responseCode = "200",
      description = "The case after the change",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response change(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = CaseChange.class)))
          JsonObject patch) {
    return Answers.changed(
        work.change(Identifiers.ofPath(caseFile), patch, Optional.ofNullable(ifMatch)));
  }
}
