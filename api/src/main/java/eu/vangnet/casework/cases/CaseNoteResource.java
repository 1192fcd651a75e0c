package eu.vangnet.casework.cases;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
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

/** Notes on cases over HTTP. */
@Path("/v1/cases/{case}/notes")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class CaseNoteResource {
  private final CaseNotes notes;

  @Inject
  CaseNoteResource(CaseNotes notes) {
    this.notes = notes;
  }

  /** Adds a note. */
  @POST
  @Needs(right = Right.CASE_NOTE, object = ObjectType.CASE)
  @Operation(
      operationId = "addNote",
      summary = "Add a note",
      description = "Adds a note to a case. Notes are never changed, only amended.")
  @APIResponse(
      responseCode = "201",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response add(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewNote sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        notes.add(
            id,
            Optional.empty(),
            sent,
            CreationKey.of(Optional.ofNullable(key), "addNote " + id, sent));
    return Answers.made(made, notes.view(id, made.id()));
  }

  /** Lists notes. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listNotes",
      summary = "List the notes of a case",
      description = "All notes and amendments, the latest first. Filter by writtenAt and kind.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notes",
      content = @Content(schema = @Schema(implementation = NoteList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<NoteView> page = notes.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(NoteList.of(page), page.next());
  }

  /** Reads a note. */
  @GET
  @Path("/{note}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readNote",
      summary = "Read a note",
      description = "A note or an amendment.")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the note", schema = @Schema(format = "uuid"))
          @PathParam("note")
          String note,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        notes.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(note)),
        Optional.ofNullable(known));
  }

  /** Shows a note with its amendments. */
  @GET
  @Path("/{note}/amendments")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listAmendments",
      summary = "Show a note with all its amendments",
      description =
          "The first note and all that was amended of it, the earliest first, whichever of them is"
              + " asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The notes",
      content = @Content(schema = @Schema(implementation = NoteChain.class)))
  public Response chain(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the note", schema = @Schema(format = "uuid"))
          @PathParam("note")
          String note) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID asked = Identifiers.ofPath(note);
    String self = "/v1/cases/" + id + "/notes/" + asked + "/amendments";
    return Answers.page(new NoteChain(notes.chain(id, asked), self), Optional.empty());
  }

  /** Amends a note. */
  @POST
  @Path("/{note}/amendments")
  @Needs(right = Right.CASE_NOTE, object = ObjectType.CASE)
  @Operation(
      operationId = "amendNote",
      summary = "Amend a note",
      description = "Adds an amendment beside a note; the note itself stays as it was.")
  @APIResponse(
      responseCode = "201",
      description = "The amendment",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response amend(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the note", schema = @Schema(format = "uuid"))
          @PathParam("note")
          String note,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewNote sent) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID amended = Identifiers.ofPath(note);
    Made made =
        notes.add(
            id,
            Optional.of(amended),
            sent,
            CreationKey.of(Optional.ofNullable(key), "amendNote " + id + ' ' + amended, sent));
    return Answers.made(made, notes.view(id, made.id()));
  }
}
