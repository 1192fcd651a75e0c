package eu.vangnet.casework.agreements;

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
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements on sharing over HTTP. */
@Path("/v1/agreements")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description = "Which information of cases is shared with which partner, when and how")
public class AgreementResource {
  private final AgreementDesk desk;

  @Inject
  AgreementResource(AgreementDesk desk) {
    this.desk = desk;
  }

  /** Drafts an agreement. */
  @POST
  @Needs(right = Right.AGREEMENT_CREATE, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "draftAgreement",
      summary = "Draft an agreement on sharing",
      description =
          "Names the parties, the purposes, the legal bases, which data categories each seat may"
              + " hear, and on which conditions. Nothing is shared under it before it is signed.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response draft(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewAgreement sent) {
    Made made = desk.draft(sent, CreationKey.of(Optional.ofNullable(key), "draftAgreement", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists agreements. */
  @GET
  @Needs(right = Right.AGREEMENT_READ, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "listAgreements",
      summary = "List agreements on sharing",
      description =
          "All versions, the latest first. Filter by state, draftedAt and validUntil; sorted by"
              + " draftedAt or validUntil.")
  @APIResponse(
      responseCode = "200",
      description = "A page of agreements",
      content = @Content(schema = @Schema(implementation = AgreementList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<AgreementView> page = desk.page(request);
    return Answers.page(AgreementList.of(page), page.next());
  }

  /** Reads an agreement. */
  @GET
  @Path("/{sharingAgreement}")
  @Needs(right = Right.AGREEMENT_READ, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "readAgreement",
      summary = "Read an agreement on sharing",
      description = "One version with its signatories and what the caller may do now.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response read(
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("sharingAgreement")
          String agreement,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(agreement)), Optional.ofNullable(known));
  }

  /** Changes a draft. */
  @PATCH
  @Path("/{sharingAgreement}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.AGREEMENT_CHANGE, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "changeAgreement",
      summary = "Change the draft of an agreement",
      description =
          "Applies a JSON merge patch (RFC 7396). What was signed is not changed: draft a further"
              + " version of it.")
  @APIResponse(
      responseCode = "200",
      description = "The draft after the change",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response change(
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("sharingAgreement")
          String agreement,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = AgreementChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(agreement), patch, Optional.ofNullable(ifMatch)));
  }

  /** Drafts a further version. */
  @POST
  @Path("/{sharingAgreement}/versions")
  @Needs(right = Right.AGREEMENT_CREATE, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "addAgreementVersion",
      summary = "Draft the next version of an agreement",
      description =
          "The version at hand stays as it was signed, and gives way when the next one is signed"
              + " and valid.")
  @APIResponse(
      responseCode = "201",
      description = "The draft of the next version",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response addVersion(
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("sharingAgreement")
          String agreement,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAgreement sent) {
    UUID id = Identifiers.ofPath(agreement);
    Made made = desk.draftNext(id, sent, key("addAgreementVersion ", id, key, sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Records that an agreement was signed. */
  @POST
  @Path("/{sharingAgreement}/signature")
  @Needs(right = Right.AGREEMENT_SIGN, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "signAgreement",
      summary = "Record that all parties signed",
      description =
          "Names who signed for each party and for the tenant. From then on, while it is valid,"
              + " partners hear what it opens to them.")
  @APIResponse(
      responseCode = "201",
      description = "The signed agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response sign(
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("sharingAgreement")
          String agreement,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewSignature sent) {
    UUID id = Identifiers.ofPath(agreement);
    Made made =
        desk.sign(id, sent, Optional.ofNullable(ifMatch), key("signAgreement ", id, key, sent));
    return Answers.made(made, desk.view(id));
  }

  /** Ends an agreement. */
  @POST
  @Path("/{sharingAgreement}/ending")
  @Needs(right = Right.AGREEMENT_END, object = ObjectType.AGREEMENT)
  @Operation(
      operationId = "endAgreement",
      summary = "End an agreement",
      description =
          "From the next request on nothing is shared under it; that it was there stays on record.")
  @APIResponse(
      responseCode = "201",
      description = "The ended agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response end(
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("sharingAgreement")
          String agreement,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewEnding sent) {
    UUID id = Identifiers.ofPath(agreement);
    Made made =
        desk.end(id, sent, Optional.ofNullable(ifMatch), key("endAgreement ", id, key, sent));
    return Answers.made(made, desk.view(id));
  }

  private static CreationKey key(String operation, UUID id, String key, Object sent) {
    return CreationKey.of(Optional.ofNullable(key), operation + id, sent);
  }
}
