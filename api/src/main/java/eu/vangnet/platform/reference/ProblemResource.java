package eu.vangnet.platform.reference;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.OpenToAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public catalogue of problems, for clients as JSON and for readers as a page. */
@Path("/problems")
@Singleton
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Tag(name = "Contract", description = "This document, its problems and a page to read it in")
public class ProblemResource {
  private static final String REASON = "The catalogue of problems is part of the public contract.";

  /** Lists the catalogue. */
  @GET
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "listProblems",
      summary = "List the kinds of problems",
      description = "Every problem that an operation can answer, with what to do about it.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogue",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemTypeList.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 100_000))
      })
  public Response list(@Context Request request) {
    ProblemTypeList all = ProblemTypeList.all();
    return wantsPage(request) ? Pages.html(ProblemPages.all(all.items())) : json(all);
  }

  /** Reads an entry of the catalogue. */
  @GET
  @Path("/{problem}")
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readProblem",
      summary = "Read a kind of problem",
      description = "What is wrong, and what the client can do.")
  @APIResponse(
      responseCode = "200",
      description = "The kind of problem",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemTypeView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 100_000))
      })
  public Response read(
      @Parameter(
              description = "Last part of the problem's type",
              schema = @Schema(maxLength = 60, pattern = "^[a-z]+(-[a-z]+)*$"))
          @PathParam("problem")
          String problem,
      @Context Request request) {
    ProblemTypeView view =
        Stream.of(ProblemType.values())
            .filter(type -> type.slug().equals(problem))
            .map(ProblemTypeView::of)
            .findFirst()
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    return wantsPage(request) ? Pages.html(ProblemPages.one(view)) : json(view);
  }

  private static boolean wantsPage(Request request) {
    Variant best =
        request.selectVariant(
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE).build());
    return best != null && best.getMediaType().equals(MediaType.TEXT_HTML_TYPE);
  }

  private static Response json(Object view) {
    return Response.ok(view, MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
