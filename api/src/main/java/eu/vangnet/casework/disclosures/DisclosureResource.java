package eu.vangnet.casework.disclosures;

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

/** Disclosures of cases over HTTP. */
@Path("/v1/cases/{case}/disclosures")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class DisclosureResource {
  private final DisclosureDesk desk;

  @Inject
  DisclosureResource(DisclosureDesk desk) {
    this.desk = desk;
  }

  /** Records a disclosure. */
  @POST
  @Needs(right = Right.DISCLOSURE_CREATE, object = ObjectType.CASE)
  @Operation(
      operationId = "discloseCase",
      summary = "Record what is told of a case",
      description =
          "Records what a table decided to tell, to whom, for what purpose, on which basis, and by"
              + " which decision: a step of the case that says what was decided to tell, or one in"
              + " approved minutes. What no table decided is prepared instead. An organisation is"
              + " told what a valid agreement opens to its seat then (409 with the reason of the"
              + " rule on sharing, naming the field); without one it is prepared, on the consent of"
              + " the person or a conflict of duties. To a seat for which the module has rules a"
              + " decision alone tells what one of them lets be told as far as it is necessary;"
              + " whatever needs more, such as consensus, is prepared or goes by a sheet."
              + " A recipient that is a tenant gets it by message, sealed to it; any other is"
              + " told by people. Every recipient hears later of rectification and erasure.")
  @APIResponse(
      responseCode = "201",
      description = "The disclosure",
      content = @Content(schema = @Schema(implementation = DisclosureView.class)))
  public Response disclose(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewDisclosure sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "discloseCase " + id, sent);
    Made made = desk.disclose(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists disclosures. */
  @GET
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCaseDisclosures",
      summary = "List what was told of a case",
      description =
          "All disclosures of the case, the latest first. Filter by madeAt, state and" + " tenant.")
  @APIResponse(
      responseCode = "200",
      description = "A page of disclosures",
      content = @Content(schema = @Schema(implementation = DisclosureList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<DisclosureView> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(DisclosureList.of(page), page.next());
  }

  /** Reads a disclosure. */
  @GET
  @Path("/{caseDisclosure}")
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readCaseDisclosure",
      summary = "Read a disclosure of a case",
      description = "What was told, to whom and why.")
  @APIResponse(
      responseCode = "200",
      description = "The disclosure",
      content = @Content(schema = @Schema(implementation = DisclosureView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the disclosure", schema = @Schema(format = "uuid"))
          @PathParam("caseDisclosure")
          String disclosure,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(disclosure)),
        Optional.ofNullable(known));
  }
}
