package eu.vangnet.tenancy.resolutions;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions about the tenant itself over HTTP. */
@Path("/v1/resolutions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Resolutions",
    description =
        "What two people of a tenant decide about it: export, closure, erasure, a key of its own")
public class ResolutionResource {
  private static final String BYTES = "application/octet-stream";

  private final ResolutionDesk desk;
  private final ExportShelf shelf;

  @Inject
  ResolutionResource(ResolutionDesk desk, ExportShelf shelf) {
    this.desk = desk;
    this.shelf = shelf;
  }

  /** Asks for a resolution. */
  @POST
  @Needs(right = Right.RESOLUTION_ASK, object = ObjectType.RESOLUTION)
  @Operation(
      operationId = "askForResolution",
      summary = "Ask to export, close or erase the own tenant, or for a key of its own",
      description =
          "Nothing is done until another person of the tenant approves it, within seven days. A key"
              + " of one's own (ownKey) is brought after that, within seven days again. A"
              + " tenant is closed before it is erased, and can be read for thirty days in"
              + " between. Letters to other tenants that wait are carried first (409 postWaits"
              + " until then).")
  @APIResponse(
      responseCode = "201",
      description = "The resolution",
      content = @Content(schema = @Schema(implementation = ResolutionView.class)))
  public Response ask(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewResolution sent) {
    Made made = desk.ask(sent, CreationKey.of(Optional.ofNullable(key), "askForResolution", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists resolutions. */
  @GET
  @Needs(right = Right.RESOLUTION_READ, object = ObjectType.RESOLUTION)
  @Operation(
      operationId = "listResolutions",
      summary = "List the decisions about the own tenant",
      description = "The latest hundred, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The resolutions",
      content = @Content(schema = @Schema(implementation = ResolutionList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.list(), Optional.ofNullable(known));
  }

  /** Reads a resolution. */
  @GET
  @Path("/{resolution}")
  @Needs(right = Right.RESOLUTION_READ, object = ObjectType.RESOLUTION)
  @Operation(
      operationId = "readResolution",
      summary = "Read a decision about the own tenant",
      description = "How far it is, who asked and approved, and what the caller may do now.")
  @APIResponse(
      responseCode = "200",
      description = "The resolution",
      content = @Content(schema = @Schema(implementation = ResolutionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the resolution", schema = @Schema(format = "uuid"))
          @PathParam("resolution")
          String resolution,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(resolution)), Optional.ofNullable(known));
  }

  /** Approves a resolution. */
  @POST
  @Path("/{resolution}/approval")
  @Needs(right = Right.RESOLUTION_APPROVE, object = ObjectType.RESOLUTION, stepUp = true)
  @Operation(
      operationId = "approveResolution",
      summary = "Approve what another person asked for",
      description =
          "Sets it going. Whoever asked cannot approve. An export becomes ready to be fetched; a"
              + " closure takes effect at once; an erasure cannot be stopped any more and leaves a"
              + " certificate; a key of one's own can be brought for seven days.")
  @APIResponse(
      responseCode = "201",
      description = "The approved resolution",
      content = @Content(schema = @Schema(implementation = ResolutionView.class)))
  public Response approve(
      @Parameter(description = "Identifier of the resolution", schema = @Schema(format = "uuid"))
          @PathParam("resolution")
          String resolution,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(resolution);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "approveResolution " + id, "");
    Made made = desk.approve(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Withdraws a resolution. */
  @POST
  @Path("/{resolution}/withdrawal")
  @Needs(right = Right.RESOLUTION_ASK, object = ObjectType.RESOLUTION)
  @Operation(
      operationId = "withdrawResolution",
      summary = "Take back what was asked for",
      description = "As long as nobody has approved it.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn resolution",
      content = @Content(schema = @Schema(implementation = ResolutionView.class)))
  public Response withdraw(
      @Parameter(description = "Identifier of the resolution", schema = @Schema(format = "uuid"))
          @PathParam("resolution")
          String resolution,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(resolution);
    desk.withdraw(id, Optional.ofNullable(ifMatch));
    return Answers.changed(desk.view(id));
  }

  /** Hands an export over, once. */
  @GET
  @Path("/{resolution}/content")
  @Produces(BYTES)
  @Needs(right = Right.EXPORT_FETCH, object = ObjectType.RESOLUTION, stepUp = true)
  @Operation(
      operationId = "fetchExport",
      summary = "Fetch an export, once",
      description =
          "All data of the tenant, readable only with the private key that belongs to the key named"
              + " with the request. It can be fetched once, within seven days, and is destroyed"
              + " then.")
  @APIResponse(
      responseCode = "200",
      description = "The export",
      content =
          @Content(
              mediaType = BYTES,
              schema =
                  @Schema(type = SchemaType.STRING, format = "binary", maxLength = 2_000_000_000)))
  public Response fetch(
      @Parameter(description = "Identifier of the resolution", schema = @Schema(format = "uuid"))
          @PathParam("resolution")
          String resolution) {
    UUID id = Identifiers.ofPath(resolution);
    desk.view(id);
    shelf.claim(id);
    StreamingOutput content = out -> shelf.handOver(id, out);
    return Response.ok(content, BYTES)
        .header("Content-Disposition", "attachment; filename=\"" + id + ".vangnet-export\"")
        .build();
  }
}
