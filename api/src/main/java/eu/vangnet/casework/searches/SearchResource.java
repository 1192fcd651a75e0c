package eu.vangnet.casework.searches;

import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches over HTTP. */
@Path("/v1/searches")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Searches", description = "Finding a person again in the own tenant")
public class SearchResource {
  private final PersonSearch search;

  @Inject
  SearchResource(PersonSearch search) {
    this.search = search;
  }

  /** Searches. */
  @POST
  @Needs(right = Right.PERSON_SEARCH, object = ObjectType.SEARCH)
  @Operation(
      operationId = "searchPerson",
      summary = "Search for a person",
      description =
          "Signals and cases of the own tenant whose person has this whole name, this day of birth"
              + " or both, among those that the caller may read. Nothing is stored but the entry of"
              + " the journal, which names nobody.")
  @APIResponse(
      responseCode = "200",
      description = "What was found",
      content = @Content(schema = @Schema(implementation = SearchResult.class)))
  public Response search(NewSearch sent) {
    return Response.ok(search.find(sent)).build();
  }
}
