package eu.vangnet.privacy.retention;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Extensions over HTTP. */
@Path("/v1/extensions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Retention",
    description = "How long records are kept, and the proof that they are gone")
public class ExtensionResource {
  private static final String ABOUT = "Identifier of the extension";

  private final ExtensionDesk desk;

  @Inject
  ExtensionResource(ExtensionDesk desk) {
    this.desk = desk;
  }

  /** Asks for an extension. */
  @POST
  @Needs(right = Right.EXTENSION_ASK, object = ObjectType.RETENTION)
  @Operation(
      operationId = "askExtension",
      summary = "Ask to keep a record longer",
      description =
          "One record, once or as often as its rule allows, with reasons. It counts when a second"
              + " person approves it.")
  @APIResponse(
      responseCode = "201",
      description = "The extension",
      content = @Content(schema = @Schema(implementation = ExtensionView.class)))
  public Response ask(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewExtension sent) {
    OwnPeople.require();
    Made made = desk.ask(sent, CreationKey.of(Optional.ofNullable(key), "askExtension", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists extensions. */
  @GET
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "listExtensions",
      summary = "List extensions",
      description = "Filter by askedAt, state, rule and object; sort by askedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of extensions",
      content = @Content(schema = @Schema(implementation = ExtensionList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<ExtensionView> page = desk.page(request);
    return Answers.page(ExtensionList.of(page), page.next());
  }

  /** Reads an extension. */
  @GET
  @Path("/{extension}")
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "readExtension",
      summary = "Read an extension",
      description = "The extension with its reason.")
  @APIResponse(
      responseCode = "200",
      description = "The extension",
      content = @Content(schema = @Schema(implementation = ExtensionView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("extension")
          String extension,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(extension)), Optional.ofNullable(known));
  }

  /** Approves an extension. */
  @POST
  @Path("/{extension}/approval")
  @Needs(right = Right.EXTENSION_APPROVE, object = ObjectType.RETENTION)
  @Operation(
      operationId = "approveExtension",
      summary = "Approve an extension",
      description = "A second person agrees that the record is kept longer.")
  @APIResponse(
      responseCode = "201",
      description = "The extension",
      content = @Content(schema = @Schema(implementation = ExtensionView.class)))
  public Response approve(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("extension")
          String extension,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(extension);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "approveExtension " + id, "");
    Made made = desk.approve(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
