package eu.vangnet.casework.preparations;

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

/** Preparing what is told of signals over HTTP. */
@Path("/v1/signals/{signal}/preparations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class SignalPreparationResource {
  private static final String SIGNAL = "Identifier of the signal";
  private static final String ABOUT = "Identifier of the preparation";

  private final SignalPreparationDesk desk;

  @Inject
  SignalPreparationResource(SignalPreparationDesk desk) {
    this.desk = desk;
  }

  /** Begins a preparation. */
  @POST
  @Needs(right = Right.DISCLOSURE_CREATE, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "beginSignalPreparation",
      summary = "Begin to prepare what is told of a signal",
      description =
          "To whom something would be told before there is a case, what for and on which basis; by"
              + " letter, or in a talk of professionals. Seats, notes and decisions of a table are"
              + " left out: there are none yet. Nothing is told of a signal without this.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response begin(
      @Parameter(description = SIGNAL, schema = @Schema(format = "uuid")) @PathParam("signal")
          String signal,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPreparation sent) {
    UUID id = Identifiers.ofPath(signal);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "beginSignalPreparation " + id, sent);
    Made made = desk.begin(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists preparations. */
  @GET
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "listSignalPreparations",
      summary = "List what is being prepared to be told of a signal",
      description = "All of them, the latest first. Filter by begunAt, state and occasion.")
  @APIResponse(
      responseCode = "200",
      description = "A page of preparations",
      content = @Content(schema = @Schema(implementation = PreparationList.class)))
  public Response list(
      @Parameter(description = SIGNAL, schema = @Schema(format = "uuid")) @PathParam("signal")
          String signal,
      @BeanParam PageRequest request) {
    Page<PreparationLine> page = desk.page(Identifiers.ofPath(signal), request);
    return Answers.page(PreparationList.of(page), page.next());
  }

  /** Reads a preparation. */
  @GET
  @Path("/{signalPreparation}")
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "readSignalPreparation",
      summary = "Read how it is prepared what is told of a signal",
      description = "All steps that were taken, and each thing that is missing, by name.")
  @APIResponse(
      responseCode = "200",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response read(
      @Parameter(description = SIGNAL, schema = @Schema(format = "uuid")) @PathParam("signal")
          String signal,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid"))
          @PathParam("signalPreparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(signal), Identifiers.ofPath(preparation)),
        Optional.ofNullable(known));
  }

  /** Takes a step. */
  @POST
  @Path("/{signalPreparation}/steps")
  @Needs(right = Right.DISCLOSURE_CREATE, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "takeSignalPreparationStep",
      summary = "Take a step to prepare what is told of a signal",
      description =
          "describe, consult, talk, weigh, decide: none is taken before those in front of it, and"
              + " each may be taken again, after which it has to be decided again. All steps are"
              + " kept. Words that name a protected source are refused.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response take(
      @Parameter(description = SIGNAL, schema = @Schema(format = "uuid")) @PathParam("signal")
          String signal,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid"))
          @PathParam("signalPreparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPreparedStep sent) {
    UUID about = Identifiers.ofPath(signal);
    UUID id = Identifiers.ofPath(preparation);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "takeSignalPreparationStep " + id, sent);
    Made made = desk.take(about, id, sent, creation);
    return Answers.made(made, desk.view(about, id));
  }

  /** Concludes a preparation. */
  @POST
  @Path("/{signalPreparation}/conclusion")
  @Needs(right = Right.DISCLOSURE_CREATE, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "concludeSignalPreparation",
      summary = "Tell what was decided to tell of a signal",
      description =
          "Makes the disclosure. A preparation that is not complete is refused with 409, naming"
              + " what is missing, and so is one to a partner that no valid agreement covers, and"
              + " one of a signal in which a weighing found no concern or lawful activity.")
  @APIResponse(
      responseCode = "201",
      description = "The preparation, with the address of the disclosure",
      content = @Content(schema = @Schema(implementation = PreparationView.class)))
  public Response conclude(
      @Parameter(description = SIGNAL, schema = @Schema(format = "uuid")) @PathParam("signal")
          String signal,
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid"))
          @PathParam("signalPreparation")
          String preparation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID about = Identifiers.ofPath(signal);
    UUID id = Identifiers.ofPath(preparation);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "concludeSignalPreparation " + id, "");
    Made made = desk.conclude(about, id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(about, id));
  }
}
