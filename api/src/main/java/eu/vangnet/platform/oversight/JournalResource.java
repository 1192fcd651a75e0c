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

/** The journal over HTTP. */
@Path("/v1/journal")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal", description = "Who did or was refused what, for those who oversee it")
public class JournalResource {
  private final JournalLines lines;

  @Inject
  JournalResource(JournalLines lines) {
    this.lines = lines;
  }

  /** Lists entries. */
  @GET
  @Needs(right = Right.JOURNAL_READ, object = ObjectType.JOURNAL)
  @Operation(
      operationId = "listJournal",
      summary = "List the journal of the own tenant",
      description =
          "Entries of the own tenant's journal, the latest first. Filter by recordedAt, actor,"
              + " action, objectType, objectId and outcome; sort by recordedAt. Reading the journal"
              + " is itself recorded in it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries",
      content = @Content(schema = @Schema(implementation = JournalList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<JournalLine> page = lines.page(request);
    return Answers.page(JournalList.of(page), page.next());
  }

  /** Reads an entry. */
  @GET
  @Path("/{entry}")
  @Needs(right = Right.JOURNAL_READ, object = ObjectType.JOURNAL)
  @Operation(
      operationId = "readJournalEntry",
      summary = "Read an entry of the journal",
      description =
          "One entry of the own tenant's journal. It changes once, when it gets its number.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = JournalLine.class)))
  public Response read(
      @Parameter(description = "Identifier of the entry", schema = @Schema(format = "uuid"))
          @PathParam("entry")
          String entry,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(lines.find(Identifiers.ofPath(entry)), Optional.ofNullable(known));
  }
}
