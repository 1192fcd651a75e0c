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

/** Offers that this tenant makes, over HTTP. */
@Path("/v1/courses/{course}/offers")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses", description = "What a tenant teaches")
public class CourseOfferResource {
  private final OfferDesk desk;

  @Inject
  CourseOfferResource(OfferDesk desk) {
    this.desk = desk;
  }

  /** Offers a course. */
  @POST
  @Needs(right = Right.OFFER_MAKE, object = ObjectType.OFFER)
  @Operation(
      operationId = "offerCourse",
      summary = "Offer a course to another tenant",
      description =
          "Offers what a published course teaches; nobody who gives or takes it is shown to the"
              + " other tenant. It may answer with acceptance, which makes a course of its own. There is one"
              + " offer without answer per course and tenant.")
  @APIResponse(
      responseCode = "201",
      description = "The offer",
      content = @Content(schema = @Schema(implementation = CourseOfferView.class)))
  public Response offer(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewOffer sent) {
    UUID id = Identifiers.ofPath(course);
    Made made =
        desk.offer(id, sent, CreationKey.of(Optional.ofNullable(key), "offerCourse " + id, sent));
    return Answers.made(made, desk.made(id, made));
  }

  /** Lists offers. */
  @GET
  @Needs(right = Right.OFFER_READ, object = ObjectType.OFFER)
  @Operation(
      operationId = "listCourseOffers",
      summary = "List the offers of a course",
      description =
          "All offers of this course, the latest first. Filter by offeredAt, state and tenant.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offers",
      content = @Content(schema = @Schema(implementation = CourseOfferList.class)))
  public Response list(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @BeanParam PageRequest request) {
    Page<CourseOfferView> page = desk.page(Identifiers.ofPath(course), request);
    return Answers.page(CourseOfferList.of(page), page.next());
  }

  /** Reads an offer. */
  @GET
  @Path("/{courseOffer}")
  @Needs(right = Right.OFFER_READ, object = ObjectType.OFFER)
  @Operation(
      operationId = "readCourseOffer",
      summary = "Read an offer of a course",
      description = "How far the offer has come, and why it waits where it does.")
  @APIResponse(
      responseCode = "200",
      description = "The offer",
      content = @Content(schema = @Schema(implementation = CourseOfferView.class)))
  public Response read(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(description = "Identifier of the offer", schema = @Schema(format = "uuid"))
          @PathParam("courseOffer")
          String offer,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(course), Identifiers.ofPath(offer)),
        Optional.ofNullable(known));
  }

  /** Takes an offer back. */
  @POST
  @Path("/{courseOffer}/withdrawal")
  @Needs(right = Right.OFFER_WITHDRAW, object = ObjectType.OFFER)
  @Operation(
      operationId = "withdrawCourseOffer",
      summary = "Take an offer back",
      description =
          "Takes back an offer whose answer is not known yet. The offer is withdrawing until the"
              + " receiver has said whether that came in time; an answer that was given before it"
              + " came stands.")
  @APIResponse(
      responseCode = "201",
      description = "The offer that is being withdrawn",
      content = @Content(schema = @Schema(implementation = CourseOfferView.class)))
  public Response withdraw(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(description = "Identifier of the offer", schema = @Schema(format = "uuid"))
          @PathParam("courseOffer")
          String offer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID ofCourse = Identifiers.ofPath(course);
    UUID id = Identifiers.ofPath(offer);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "withdrawCourseOffer " + id, "");
    Made made = desk.withdraw(ofCourse, id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(ofCourse, id));
  }
}
