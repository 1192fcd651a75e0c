package eu.vangnet.privacy.requests;

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

/** Requests of data subjects over HTTP. */
@Path("/v1/requests")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class RequestResource {
  private final RequestDesk desk;

  @Inject
  RequestResource(RequestDesk desk) {
    this.desk = desk;
  }

  /** Records a request. */
  @POST
  @Needs(right = Right.REQUEST_CREATE, object = ObjectType.REQUEST)
  @Operation(
      operationId = "recordRequest",
      summary = "Record the request of a data subject",
      description =
          "Records what a person asks about the own data, or a guardian about those of a"
              + " minor. Whoever meets people can record one; the privacy officer deals with"
              + " it. The answer repeats nothing of it.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = RequestReceipt.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewRequest sent) {
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "recordRequest", sent);
    Made made = desk.record(sent, creation);
    return Answers.receipt(made, desk.receipt(made.id()));
  }

  /** Lists requests. */
  @GET
  @Needs(right = Right.REQUEST_READ, object = ObjectType.REQUEST)
  @Operation(
      operationId = "listRequests",
      summary = "List requests",
      description =
          "Requests without persons and words, the latest first. Filter by receivedAt,"
              + " kind, state and lateFrom, the first moment in which a request is late; sort"
              + " by receivedAt or lateFrom.")
  @APIResponse(
      responseCode = "200",
      description = "A page of requests",
      content = @Content(schema = @Schema(implementation = RequestList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<RequestLine> page = desk.page(request);
    return Answers.page(RequestList.of(page), page.next());
  }

  /** Reads a request. */
  @GET
  @Path("/{request}")
  @Needs(right = Right.REQUEST_READ, object = ObjectType.REQUEST)
  @Operation(
      operationId = "readRequest",
      summary = "Read a request",
      description = "The request with what was done for it and what the caller may do now.")
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response read(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(request)), Optional.ofNullable(known));
  }

  /** Records how the requester was identified. */
  @POST
  @Path("/{request}/identity")
  @Needs(right = Right.REQUEST_IDENTIFY, object = ObjectType.REQUEST)
  @Operation(
      operationId = "identifyRequester",
      summary = "Record how the requester was identified",
      description =
          "How it was seen who asks. A guardian or representative shows the right to ask"
              + " too. Where the interests of a guardian stand against those of the child, the"
              + " request can only be refused.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response identify(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewIdentityCheck sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "identifyRequester " + id, sent);
    Made made = desk.identify(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Extends the time to answer. */
  @POST
  @Path("/{request}/extension")
  @Needs(right = Right.REQUEST_EXTEND, object = ObjectType.REQUEST)
  @Operation(
      operationId = "extendRequest",
      summary = "Extend the time to answer",
      description =
          "Two further months, once, with reasons that the requester is told within the"
              + " first month.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response extend(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewExtension sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "extendRequest " + id, sent);
    Made made = desk.extend(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Answers a request. */
  @POST
  @Path("/{request}/answer")
  @Needs(right = Right.REQUEST_ANSWER, object = ObjectType.REQUEST)
  @Operation(
      operationId = "answerRequest",
      summary = "Answer a request",
      description =
          "Closes the request. What is granted was done to records before. When an"
              + " erasure is granted, who asked and what was said go with it; the proof that it"
              + " was dealt with stays.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response answer(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewAnswer sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "answerRequest " + id, sent);
    Made made = desk.answer(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Refuses a request. */
  @POST
  @Path("/{request}/refusal")
  @Needs(right = Right.REQUEST_REFUSE, object = ObjectType.REQUEST)
  @Operation(
      operationId = "refuseRequest",
      summary = "Refuse a request",
      description =
          "Closes the request with a ground of the law, once the requester was told of"
              + " the right to complain. Restrictions that came of it are lifted.")
  @APIResponse(
      responseCode = "201",
      description = "The request",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response refuse(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewRefusal sent) {
    UUID id = Identifiers.ofPath(request);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "refuseRequest " + id, sent);
    Made made = desk.refuse(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
