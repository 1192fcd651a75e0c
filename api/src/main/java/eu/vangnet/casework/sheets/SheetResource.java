package eu.vangnet.casework.sheets;

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

/** Feedback sheets over HTTP. */
@Path("/v1/cases/{case}/sheets")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class SheetResource {
  private static final String CASE = "Identifier of the case";
  private static final String ABOUT = "Identifier of the feedback sheet";

  private final SheetDesk desk;

  @Inject
  SheetResource(SheetDesk desk) {
    this.desk = desk;
  }

  /** Makes a sheet. */
  @POST
  @Needs(right = Right.SHEET_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "makeSheet",
      summary = "Make a feedback sheet",
      description =
          "What all who took part in a meeting would tell, for example to the police. Its words"
              + " never change; each who took part has to agree. An item under professional secrecy"
              + " is refused, naming the field.")
  @APIResponse(
      responseCode = "201",
      description = "The feedback sheet",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response make(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewSheet sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "makeSheet " + id, sent);
    Made made = desk.make(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists sheets. */
  @GET
  @Needs(right = Right.SHEET_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listSheets",
      summary = "List the feedback sheets of a case",
      description =
          "All of them for the tenant's own people; for people of a partner those that ask them."
              + " Filter by madeAt and state.")
  @APIResponse(
      responseCode = "200",
      description = "A page of feedback sheets",
      content = @Content(schema = @Schema(implementation = SheetList.class)))
  public Response list(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<SheetLine> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(SheetList.of(page), page.next());
  }

  /** Reads a sheet. */
  @GET
  @Path("/{sheet}")
  @Needs(right = Right.SHEET_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readSheet",
      summary = "Read a feedback sheet",
      description = "What would be told, and what each who took part says to it.")
  @APIResponse(
      responseCode = "200",
      description = "The feedback sheet",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response read(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("sheet")
          String sheet,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(sheet)),
        Optional.ofNullable(known));
  }

  /** Agrees to a sheet. */
  @POST
  @Path("/{sheet}/approval")
  @Needs(right = Right.SHEET_APPROVE, object = ObjectType.CASE)
  @Operation(
      operationId = "approveSheet",
      summary = "Agree to a feedback sheet",
      description =
          "By each who took part, for themselves; with the last of them the sheet is complete."
              + " People of the tenant who did not take part are refused with 403.")
  @APIResponse(
      responseCode = "201",
      description = "The feedback sheet",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response approve(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("sheet")
          String sheet,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(sheet);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "approveSheet " + id, "");
    Made made = desk.approve(file, id, creation);
    return Answers.made(made, desk.view(file, id));
  }

  /** Objects to a sheet. */
  @POST
  @Path("/{sheet}/objection")
  @Needs(right = Right.SHEET_APPROVE, object = ObjectType.CASE)
  @Operation(
      operationId = "objectToSheet",
      summary = "Object to a feedback sheet",
      description =
          "By each who took part, also after agreeing, as long as it was not told. The sheet is"
              + " stopped for good; another text is another sheet.")
  @APIResponse(
      responseCode = "201",
      description = "The feedback sheet",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response object(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("sheet")
          String sheet,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewObjection sent) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(sheet);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "objectToSheet " + id, sent);
    Made made = desk.object(file, id, sent, creation);
    return Answers.made(made, desk.view(file, id));
  }

  /** Tells a sheet. */
  @POST
  @Path("/{sheet}/disclosure")
  @Needs(right = Right.SHEET_DISCLOSE, object = ObjectType.CASE)
  @Operation(
      operationId = "discloseSheet",
      summary = "Tell what a feedback sheet says",
      description =
          "Makes the disclosure, once each who took part agreed; before that it is refused with 409"
              + " and the reason consensusMissing. It is refused also with the reason noMeeting"
              + " where the attendance of no conference on the case says that two people or more"
              + " were there for it, with presentMissing where more were there than were asked, and"
              + " with expired where a note that it is taken from may be heard by others no more.")
  @APIResponse(
      responseCode = "201",
      description = "The feedback sheet, with the address of the disclosure",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response disclose(
      @Parameter(description = CASE, schema = @Schema(format = "uuid")) @PathParam("case")
          String caseFile,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("sheet")
          String sheet,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(sheet);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "discloseSheet " + id, "");
    Made made = desk.disclose(file, id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(file, id));
  }
}
