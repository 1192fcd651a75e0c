package eu.vangnet.platform.processing;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of processings over HTTP. There is no operation that changes or deletes a line. */
@Path("/v1/processings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Processings", description = "The log of processings of personal data")
public class ProcessingResource {
  private final TenantDatabase database;
  private final ProcessingLog log;

  @Inject
  ProcessingResource(TenantDatabase database, ProcessingLog log) {
    this.database = database;
    this.log = log;
  }

  /** Lists the lines about a person. */
  @GET
  @Path("/subjects/{subject}")
  @Needs(right = Right.PROCESSING_READ, object = ObjectType.PROCESSING)
  @Operation(
      operationId = "listProcessings",
      summary = "List what was done with the data about a person",
      description =
          "The lines about one record, and so about one person. Without confidential=true those of"
              + " activities that the person must not learn of are left out: what remains can be"
              + " given to the person. Of a record of which nothing was logged"
              + " nothing is found. Filter by startTime and name; sort by startTime.")
  @APIResponse(
      responseCode = "200",
      description = "A page of lines",
      content = @Content(schema = @Schema(implementation = ProcessingList.class)))
  public Response list(
      @Parameter(
              description = "Identifier of the record, such as that of a case",
              schema = @Schema(format = "uuid"))
          @PathParam("subject")
          String subject,
      @BeanParam PageRequest request,
      @Parameter(description = "Whether lines that the person must not learn of are told too")
          @QueryParam("confidential")
          @DefaultValue("false")
          boolean confidential) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(subject);
    Page<ProcessingView> page =
        database.read(em -> log.page(em, request, id, confidential).map(ProcessingView::of));
    if (page.items().isEmpty() && page.self().equals(log.address(id))) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    return Answers.page(ProcessingList.of(page), page.next());
  }
}
