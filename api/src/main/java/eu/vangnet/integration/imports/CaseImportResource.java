package eu.vangnet.integration.imports;

import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Import from an earlier case system, over HTTP. */
@Path("/v1/imports")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bringing in signals and cases of an earlier system")
public class CaseImportResource {
  private static final String LINES = "application/x-ndjson";
  private static final int LARGEST = 8_388_608;
  private static final int MULTI_STATUS = 207;

  private final CaseImports imports;

  @Inject
  CaseImportResource(CaseImports imports) {
    this.imports = imports;
  }

  /** Brings lines in. */
  @POST
  @Consumes(LINES)
  @Needs(right = Right.CASE_IMPORT, object = ObjectType.CASE)
  @Operation(
      operationId = "importCases",
      summary = "Bring in signals and cases of an earlier system",
      description =
          "Takes lines of JSON, up to 1,000 lines and 8 MiB. A line has a kind, a body as the"
              + " normal operation takes it, a ref that later lines name it by, and references to"
              + " earlier lines. The kinds and their operations: signal (recordSignal); weighing"
              + " (weighSignal) and case (openCase), which refer to a signal; and of a case, to"
              + " which each refers: person (changeCase), involved (namePerson; a guardian may"
              + " refer to another as guardianOf), seat (giveSeat; until says when it ended), note"
              + " (addNote), form (fillForm), notification (recordNotification; may refer to an"
              + " involved person and to an earlier notification), transition (moveCase), closure"
              + " (closeCase) and reopening (reopenCase). With at a line bears the date and time of"
              + " the earlier system, from which deadlines and retention run; the journal keeps"
              + " when it was brought in, and the date that was given. Steps need at, and come in"
              + " the order in which they were taken: each is judged by the rules of the module as"
              + " of its date. A closure needs all that closing needs here, such as a notification,"
              + " but no second person; after it nothing is added that a closed case does not take."
              + " A line without references begins a bundle; a bundle is brought in whole or not at"
              + " all, and others all the same. Each line is answered with its number. With dryRun"
              + " nothing is written. The same lines under the same key are made once, so a request"
              + " that was broken off is sent again; no line is added to a bundle that was brought"
              + " in.")
  @APIResponse(
      responseCode = "207",
      description = "What became of each line",
      content = @Content(schema = @Schema(implementation = CaseImportView.class)))
  public Response bringIn(
      @Parameter(
              description = "Whether to check all and write nothing",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(
              required = true,
              description =
                  "Lines of JSON in UTF-8, such as {\"kind\":\"signal\",\"ref\":\"s1\",\"body\":{"
                      + "\"facts\":\"Quarrels at school.\"}}",
              content =
                  @Content(
                      mediaType = LINES,
                      schema =
                          @Schema(
                              type = SchemaType.STRING,
                              format = "binary",
                              maxLength = LARGEST)))
          InputStream lines) {
    CaseImportView view = imports.bringIn(lines, Optional.ofNullable(key), dryRun);
    return Response.status(MULTI_STATUS).entity(view).build();
  }
}
