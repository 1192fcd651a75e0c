package eu.vangnet.codelists;

import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Code lists over HTTP. */
@Path("/v1/codelists")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Shared codes, and those that the own modules add")
public class CodeListResource {
  private final CodeLists lists;

  @Inject
  CodeListResource(CodeLists lists) {
    this.lists = lists;
  }

  /** Lists the code lists. */
  @GET
  @Needs(right = Right.CODELIST_READ, object = ObjectType.CODELIST)
  @Operation(
      operationId = "listCodelists",
      summary = "List the code lists",
      description = "All code lists without their codes.")
  @APIResponse(
      responseCode = "200",
      description = "The code lists",
      content = @Content(schema = @Schema(implementation = CodeListIndex.class)))
  public Response list(
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Language wanted = Language.of(Optional.ofNullable(language));
    List<CodeListLine> lines =
        lists.all().stream()
            .map(list -> CodeListLine.of(list, wanted.among(list.labels().keySet())))
            .toList();
    return Answers.one(new CodeListIndex(lines, "/v1/codelists"), Optional.ofNullable(known));
  }

  /** Reads a code list. */
  @GET
  @Path("/{codelist}")
  @Needs(right = Right.CODELIST_READ, object = ObjectType.CODELIST)
  @Operation(
      operationId = "readCodelist",
      summary = "Read a code list",
      description =
          "All codes of the list with their labels in the caller's language, those of the own"
              + " tenant's modules at the end. New codes may come at any time.")
  @APIResponse(
      responseCode = "200",
      description = "The code list",
      content = @Content(schema = @Schema(implementation = CodeListView.class)))
  public Response read(
      @Parameter(
              description = "Name of the list",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("codelist")
          String codelist,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    CodeList list =
        lists.find(codelist).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    String wanted = Language.of(Optional.ofNullable(language)).among(languages(list));
    return Answers.one(CodeListView.of(list, wanted), Optional.ofNullable(known));
  }

  /** A module may bring words in a language that the shared part has not. */
  private static Set<String> languages(CodeList list) {
    return Stream.concat(
            list.labels().keySet().stream(),
            list.codes().stream().flatMap(code -> code.labels().keySet().stream()))
        .collect(Collectors.toSet());
  }
}
