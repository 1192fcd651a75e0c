package eu.vangnet.privacy.requests;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** What is done to records for a request, over HTTP. */
@Path("/v1/requests")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class RequestWorkResource {
  private final RequestWork work;
  private final RequestDesk desk;

  @Inject
  RequestWorkResource(RequestWork work, RequestDesk desk) {
    this.work = work;
    this.desk = desk;
  }

  /** Looks for the records of the person. */
  @GET
  @Path("/{request}/matches")
  @Needs(right = Right.REQUEST_SEARCH, object = ObjectType.REQUEST)
  @Operation(
      operationId = "listMatches",
      summary = "Find the records of the person",
      description =
          "All records of all kinds in which the person of the request may stand. It"
              + " looks through what is sealed, so it takes its time. Whether a record is about"
              + " this person decides whoever reads it.")
  @APIResponse(
      responseCode = "200",
      description = "The matches",
      content = @Content(schema = @Schema(implementation = MatchList.class)))
  public Response matches(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request) {
    return Answers.page(work.matches(Identifiers.ofPath(request)), Optional.empty());
  }

  /** Joins a statement to a record. */
  @POST
  @Path("/{request}/statements")
  @Needs(right = Right.REQUEST_RECTIFY, object = ObjectType.REQUEST)
  @Operation(
      operationId = "joinStatement",
      summary = "Rectify a record by a statement",
      description =
          "Joins what the person says to a record, which stays as it was. Whoever was"
              + " told of the record is told of it.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response rectify(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewStatement sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "joinStatement " + id, sent);
    Made made = work.rectify(id, sent, creation);
    return Answers.made(made, desk.view(id));
  }

  /** Erases records. */
  @POST
  @Path("/{request}/erasures")
  @Needs(right = Right.REQUEST_ERASE, object = ObjectType.REQUEST, stepUp = true)
  @Operation(
      operationId = "eraseRecords",
      summary = "Erase records",
      description =
          "Erases the named records for good, with all that hangs on them. Whoever was"
              + " told of them is told of it. A record that only mentions the person is not"
              + " erased, and one that is no match of the request for a reason only, which stands in"
              + " the request. A conference is not erased while it speaks of cases; that somebody"
              + " was there is a record of its own, of the kind attendee. What a legal hold keeps,"
              + " or is part of what it keeps, is refused with 409 and the reason legalHold.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response erase(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewRecords sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "eraseRecords " + id, sent);
    Made made = work.erase(id, sent, creation);
    return Answers.made(made, desk.view(id));
  }

  /** Restricts records. */
  @POST
  @Path("/{request}/restrictions")
  @Needs(right = Right.REQUEST_RESTRICT, object = ObjectType.REQUEST)
  @Operation(
      operationId = "restrictRecords",
      summary = "Restrict records",
      description =
          "Only a few may read a restricted record; nobody uses it, and it stands in no"
              + " list of others, no figure and no report. A record that is no match of the request"
              + " is taken for a reason only, which stands in the request.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response restrict(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewRecords sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "restrictRecords " + id, sent);
    Made made = work.restrict(id, sent, creation);
    return Answers.made(made, desk.view(id));
  }

  /** Lifts restrictions. */
  @POST
  @Path("/{request}/lifting")
  @Needs(right = Right.REQUEST_LIFT, object = ObjectType.REQUEST)
  @Operation(
      operationId = "liftRestrictions",
      summary = "Lift restrictions",
      description = "Lifts all restrictions that came of the request, once the person was told.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response lift(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewLifting sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "liftRestrictions " + id, sent);
    Made made = work.lift(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
