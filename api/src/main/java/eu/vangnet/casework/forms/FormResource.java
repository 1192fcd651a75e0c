package eu.vangnet.casework.forms;

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
import jakarta.ws.rs.PUT;
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

/** Forms of the module that are filled in about a case, over HTTP. */
@Path("/v1/cases/{case}/forms")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class FormResource {
  private final FormDesk desk;

  @Inject
  FormResource(FormDesk desk) {
    this.desk = desk;
  }

  /** Fills a form in. */
  @POST
  @Needs(right = Right.FORM_FILL, object = ObjectType.CASE)
  @Operation(
      operationId = "fillForm",
      summary = "Fill in a form about a case",
      description =
          "Fills in a form of the case's module, held against the closed schema of the version"
              + " under which the case runs; or of another module that the tenant has enabled, in"
              + " the enabled version. All in words: a number is refused. Fields that may be left"
              + " out can be classified by themselves.")
  @APIResponse(
      responseCode = "201",
      description = "The form",
      content = @Content(schema = @Schema(implementation = FilledFormView.class)))
  public Response fill(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewForm sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.fill(id, sent, CreationKey.of(Optional.ofNullable(key), "fillForm " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists filled forms. */
  @GET
  @Needs(right = Right.FORM_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listFilledForms",
      summary = "List the forms that were filled in about a case",
      description =
          "The forms that the caller hears of, the latest first, without what they say. Filter by"
              + " filledAt, form and module.")
  @APIResponse(
      responseCode = "200",
      description = "A page of forms",
      content = @Content(schema = @Schema(implementation = FilledFormList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<FilledFormLine> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(FilledFormList.of(page), page.next());
  }

  /** Reads a filled form. */
  @GET
  @Path("/{filledForm}")
  @Needs(right = Right.FORM_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readFilledForm",
      summary = "Read a form that was filled in",
      description =
          "What the form says now, with those fields that the caller hears. The schema it was"
              + " written by stands under the forms of the module, for its moduleVersion.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = @Content(schema = @Schema(implementation = FilledFormView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the form", schema = @Schema(format = "uuid"))
          @PathParam("filledForm")
          String form,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(form)),
        Optional.ofNullable(known));
  }

  /** Replaces a filled form. */
  @PUT
  @Path("/{filledForm}")
  @Needs(right = Right.FORM_FILL, object = ObjectType.CASE)
  @Operation(
      operationId = "replaceFilledForm",
      summary = "Replace what a form says",
      description =
          "Adds a version; the earlier ones stay. It is held against the form of the version under"
              + " which the case runs now, or that is enabled now of another module than the case's."
              + " Only the side that brought the form in replaces it. How it is classified counts"
              + " for the earlier versions as well.")
  @APIResponse(
      responseCode = "200",
      description = "The form with its new version",
      content = @Content(schema = @Schema(implementation = FilledFormView.class)))
  public Response replace(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the form", schema = @Schema(format = "uuid"))
          @PathParam("filledForm")
          String form,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewFormVersion sent) {
    return Answers.changed(
        desk.replace(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(form),
            sent,
            Optional.ofNullable(ifMatch)));
  }

  /** Lists the versions of a filled form. */
  @GET
  @Path("/{filledForm}/versions")
  @Needs(right = Right.FORM_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listFormVersions",
      summary = "List the versions of a filled form",
      description =
          "What the form said from the first time on, the earliest first, each by the version of"
              + " the module that it was written by. Versions that differ only in what the caller"
              + " does not hear are one here.")
  @APIResponse(
      responseCode = "200",
      description = "The versions",
      content = @Content(schema = @Schema(implementation = FormVersionList.class)))
  public Response versions(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the form", schema = @Schema(format = "uuid"))
          @PathParam("filledForm")
          String form) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID id = Identifiers.ofPath(form);
    String self = FilledForms.path(file) + '/' + id + "/versions";
    return Answers.page(new FormVersionList(desk.versions(file, id), self), Optional.empty());
  }

  /** Reads a version of a filled form. */
  @GET
  @Path("/{filledForm}/versions/{formVersion}")
  @Needs(right = Right.FORM_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readFormVersion",
      summary = "Read a version of a filled form",
      description = "What the form said at that time, with those fields that the caller hears.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = FormVersionView.class)))
  public Response version(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the form", schema = @Schema(format = "uuid"))
          @PathParam("filledForm")
          String form,
      @Parameter(description = "Identifier of the version", schema = @Schema(format = "uuid"))
          @PathParam("formVersion")
          String version,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.version(
            Identifiers.ofPath(caseFile), Identifiers.ofPath(form), Identifiers.ofPath(version)),
        Optional.ofNullable(known));
  }
}
