package eu.vangnet.casework.trends;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends over HTTP. */
@Path("/v1/trends")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trends", description = "What is seen in an area or a network, about no person")
public class TrendResource {
  private final TrendDesk desk;

  @Inject
  TrendResource(TrendDesk desk) {
    this.desk = desk;
  }

  /** Reports a trend. */
  @POST
  @Needs(right = Right.TREND_CREATE, object = ObjectType.TREND)
  @Operation(
      operationId = "reportTrend",
      summary = "Report a trend",
      description =
          "Fills in a form of a module of the own tenant that is about an organisation, an activity"
              + " or a group. A form about a person is refused, and so is whatever the schema of the"
              + " form does not foresee.")
  @APIResponse(
      responseCode = "201",
      description = "The trend",
      content = @Content(schema = @Schema(implementation = TrendView.class)))
  public Response report(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewTrend sent) {
    OwnPeople.require();
    Made made = desk.report(sent, CreationKey.of(Optional.ofNullable(key), "reportTrend", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists trends. */
  @GET
  @Needs(right = Right.TREND_READ, object = ObjectType.TREND)
  @Operation(
      operationId = "listTrends",
      summary = "List trends",
      description = "Filter by reportedAt, module and form; sort by reportedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of trends",
      content = @Content(schema = @Schema(implementation = TrendList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<TrendView> page = desk.page(request);
    return Answers.page(TrendList.of(page), page.next());
  }

  /** Reads a trend. */
  @GET
  @Path("/{trend}")
  @Needs(right = Right.TREND_READ, object = ObjectType.TREND)
  @Operation(
      operationId = "readTrend",
      summary = "Read a trend",
      description = "What was filled in, by which form.")
  @APIResponse(
      responseCode = "200",
      description = "The trend",
      content = @Content(schema = @Schema(implementation = TrendView.class)))
  public Response read(
      @Parameter(description = "Identifier of the trend", schema = @Schema(format = "uuid"))
          @PathParam("trend")
          String trend,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(trend)), Optional.ofNullable(known));
  }
}
