package eu.vangnet.trainings.offers;

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

/** What other tenants offer to this one, over HTTP. */
@Path("/v1/offers")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Offers", description = "Courses that other tenants offer")
public class OfferResource {
  private final OfferAnswers answers;

  @Inject
  OfferResource(OfferAnswers answers) {
    this.answers = answers;
  }

  /** Lists offers. */
  @GET
  @Needs(right = Right.OFFER_READ, object = ObjectType.OFFER)
  @Operation(
      operationId = "listOffers",
      summary = "List what other tenants offer",
      description =
          "Offers to this tenant, the latest first. Filter by receivedAt, state and sender.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offers",
      content = @Content(schema = @Schema(implementation = OfferList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<OfferLine> page = answers.page(request);
    return Answers.page(OfferList.of(page), page.next());
  }

  /** Reads an offer. */
  @GET
  @Path("/{offer}")
  @Needs(right = Right.OFFER_READ, object = ObjectType.OFFER)
  @Operation(
      operationId = "readOffer",
      summary = "Read what another tenant offers",
      description = "What the course teaches, and what the caller may answer now.")
  @APIResponse(
      responseCode = "200",
      description = "The offer",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  public Response read(
      @Parameter(description = "Identifier of the offer", schema = @Schema(format = "uuid"))
          @PathParam("offer")
          String offer,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(answers.view(Identifiers.ofPath(offer)), Optional.ofNullable(known));
  }

  /** Accepts an offer. */
  @POST
  @Path("/{offer}/acceptance")
  @Needs(right = Right.OFFER_ANSWER, object = ObjectType.OFFER)
  @Operation(
      operationId = "acceptOffer",
      summary = "Accept an offer",
      description =
          "Makes a course of this tenant's own from the offer: a draft that names its origin and"
              + " is independent of it from then on.")
  @APIResponse(
      responseCode = "201",
      description = "The accepted offer with the address of the course",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  public Response accept(
      @Parameter(description = "Identifier of the offer", schema = @Schema(format = "uuid"))
          @PathParam("offer")
          String offer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(offer);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "acceptOffer " + id, "");
    Made made = answers.accept(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, answers.view(id));
  }

  /** Rejects an offer. */
  @POST
  @Path("/{offer}/rejection")
  @Needs(right = Right.OFFER_ANSWER, object = ObjectType.OFFER)
  @Operation(
      operationId = "rejectOffer",
      summary = "Reject an offer",
      description = "Declines the offer. Its sender is told so, without a reason.")
  @APIResponse(
      responseCode = "201",
      description = "The rejected offer",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  public Response reject(
      @Parameter(description = "Identifier of the offer", schema = @Schema(format = "uuid"))
          @PathParam("offer")
          String offer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(offer);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "rejectOffer " + id, "");
    Made made = answers.reject(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, answers.view(id));
  }
}
