package eu.vangnet.platform.oversight;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done with the records of one person, over HTTP. */
@Path("/v1/subjects/{subject}/accesses")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal", description = "Who did or was refused what, for those who oversee it")
public class AccessResource {
  private final Accesses accesses;

  @Inject
  AccessResource(Accesses accesses) {
    this.accesses = accesses;
  }

  /** Lists accesses. */
  @GET
  @Needs(right = Right.ACCESS_READ, object = ObjectType.JOURNAL)
  @Operation(
      operationId = "listAccesses",
      summary = "List who did what with the records of a person",
      description =
          "The extract for a person who asks who used the own data (GDPR article 15, Directive (EU)"
              + " 2016/680 articles 14 and 25): every consultation, change, disclosure and refused"
              + " attempt on the signal and the case of that person, on what has to be done for it and"
              + " what was demanded of it, and every reading of a conference that talked about it, the"
              + " latest first. What was erased is still found by its identifier. Filter by recordedAt, actor, action,"
              + " purpose and outcome. Reading the extract is itself recorded and stands in the"
              + " next one.")
  @APIResponse(
      responseCode = "200",
      description = "A page of accesses",
      content = @Content(schema = @Schema(implementation = AccessList.class)))
  public Response list(
      @Parameter(
              description = "Identifier of a signal or a case of the person",
              schema = @Schema(format = "uuid"))
          @PathParam("subject")
          String subject,
      @BeanParam PageRequest request) {
    OwnPeople.require();
    Page<AccessLine> page = accesses.page(Identifiers.ofPath(subject), request);
    return Answers.page(AccessList.of(page), page.next());
  }
}
