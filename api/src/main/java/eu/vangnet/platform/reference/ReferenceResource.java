package eu.vangnet.platform.reference;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document as a page to browse. */
@Path("/reference")
@Singleton
@Tag(name = "Contract", description = "This document, its problems and a page to read it in")
public class ReferenceResource {
  private static final String REASON = "A page to read the public contract in; it holds no data.";
  private static final String CSS = "text/css";
  private static final String SCRIPT = "text/javascript";

  private final ReferenceFiles files;

  @Inject
  ReferenceResource(ReferenceFiles files) {
    this.files = files;
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readReference",
      summary = "This document as a page",
      description =
          "A page in which this document can be browsed. It loads nothing from elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 100_000)))
  public Response page() {
    return Pages.html(files.page());
  }

  /** A file of the page. */
  @GET
  @Path("/{file}")
  @Produces({CSS, SCRIPT})
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readReferenceFile",
      summary = "A file of the reference page",
      description = "Style sheet and scripts of the page at /reference.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = CSS,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
        @Content(
            mediaType = SCRIPT,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000))
      })
  public Response file(
      @Parameter(
              description = "Name of the file",
              schema = @Schema(maxLength = 40, pattern = "^[a-z.-]{1,40}$"))
          @PathParam("file")
          String file) {
    ReferenceFile found =
        files.find(file).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    return Response.ok(found.bytes(), found.mediaType() + "; charset=utf-8")
        .header("Cache-Control", "public, max-age=86400")
        .build();
  }
}
