package eu.vangnet.platform.openapi;

import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the contract; every origin may read it, because front-ends are generated from it. */
@Path("/")
@Singleton
@Tag(name = "Contract", description = "This document, its problems and a page to read it in")
public class DocumentResource {
  private static final String REASON = "The contract is public; it holds no data of anybody.";
  private static final String YAML = "application/yaml";

  private final ServedText json;
  private final ServedText yaml;

  /** Takes the document once; the bytes never change while the server runs. */
  @Inject
  public DocumentResource(ApiDocument document) {
    json = ServedText.of(document.json(), MediaType.APPLICATION_JSON);
    yaml = ServedText.of(document.yaml(), YAML);
  }

  /** The document as JSON. */
  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readDocumentAsJson",
      summary = "This document as JSON",
      description =
          "The OpenAPI document of this API. Input is validated against these very schemas.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DocumentView.class)))
  public Response json(@HeaderParam("If-None-Match") Optional<String> known) {
    return json.answer(known);
  }

  /** The document as YAML. */
  @GET
  @Path("openapi.yaml")
  @Produces(YAML)
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readDocumentAsYaml",
      summary = "This document as YAML",
      description = "The same document as at /openapi.json, written as YAML.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = @Content(mediaType = YAML, schema = @Schema(implementation = DocumentView.class)))
  public Response yaml(@HeaderParam("If-None-Match") Optional<String> known) {
    return yaml.answer(known);
  }

  /** The document where MicroProfile tools look for it. */
  @GET
  @Path("openapi")
  @Produces(MediaType.APPLICATION_JSON)
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readDocument",
      summary = "This document where MicroProfile tools look for it",
      description = "The same document as at /openapi.json.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DocumentView.class)))
  public Response document(@HeaderParam("If-None-Match") Optional<String> known) {
    return json.answer(known);
  }
}
