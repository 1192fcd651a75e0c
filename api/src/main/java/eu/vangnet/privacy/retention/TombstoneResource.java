package eu.vangnet.privacy.retention;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs of erasure over HTTP. */
@Path("/v1/tombstones")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Retention",
    description = "How long records are kept, and the proof that they are gone")
public class TombstoneResource {
  private final Recorder recorder;
  private final Tombstones tombstones;

  @Inject
  TombstoneResource(Recorder recorder, Tombstones tombstones) {
    this.recorder = recorder;
    this.tombstones = tombstones;
  }

  /** Lists tombstones. */
  @GET
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "listTombstones",
      summary = "List proofs of erasure",
      description =
          "That records were erased by retention, when, in which run and under which rule. Filter"
              + " by erasedAt, rule and run; sort by erasedAt. With record, the identifier that"
              + " somebody has of a record, the answer holds the proof of that record alone.")
  @APIResponse(
      responseCode = "200",
      description = "A page of tombstones",
      content = @Content(schema = @Schema(implementation = TombstoneList.class)))
  public Response list(
      @BeanParam PageRequest request,
      @Parameter(
              description = "Identifier of a record that may have been erased",
              schema = @Schema(format = "uuid"))
          @QueryParam("record")
          String record) {
    OwnPeople.require();
    Page<TombstoneView> page =
        recorder.read(
            em ->
                tombstones
                    .page(em, request, Optional.ofNullable(record).map(Identifiers::ofPath))
                    .map(TombstoneView::of));
    return Answers.page(TombstoneList.of(page), page.next());
  }

  /** Reads a tombstone. */
  @GET
  @Path("/{tombstone}")
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "readTombstone",
      summary = "Read a proof of erasure",
      description = "That a record was erased: when, in which run and under which rule.")
  @APIResponse(
      responseCode = "200",
      description = "The tombstone",
      content = @Content(schema = @Schema(implementation = TombstoneView.class)))
  public Response read(
      @Parameter(description = "Identifier of the tombstone", schema = @Schema(format = "uuid"))
          @PathParam("tombstone")
          String tombstone,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    TombstoneView view =
        recorder.read(
            em ->
                tombstones
                    .find(em, Identifiers.ofPath(tombstone))
                    .map(TombstoneView::of)
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    return Answers.one(view, Optional.ofNullable(known));
  }
}
