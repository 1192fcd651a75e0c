package eu.vangnet.evaluations.instruments;

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

/** Instruments over HTTP. */
@Path("/v1/instruments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments", description = "Questionnaires in editions that are never changed")
public class InstrumentResource {
  private final InstrumentDesk desk;

  @Inject
  InstrumentResource(InstrumentDesk desk) {
    this.desk = desk;
  }

  /** Records an instrument. */
  @POST
  @Needs(right = Right.INSTRUMENT_CREATE, object = ObjectType.INSTRUMENT)
  @Operation(
      operationId = "recordInstrument",
      summary = "Record an instrument",
      description =
          "Records a questionnaire with its first edition. It asks about trainings, interventions"
              + " and plans, never about a person of a case, and holds no scores.")
  @APIResponse(
      responseCode = "201",
      description = "The instrument",
      content = @Content(schema = @Schema(implementation = InstrumentView.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewInstrument sent) {
    Made made =
        desk.record(sent, CreationKey.of(Optional.ofNullable(key), "recordInstrument", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists instruments. */
  @GET
  @Needs(right = Right.INSTRUMENT_READ, object = ObjectType.INSTRUMENT)
  @Operation(
      operationId = "listInstruments",
      summary = "List instruments",
      description = "Instruments of the tenant. Filter and sort by recordedAt, latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of instruments",
      content = @Content(schema = @Schema(implementation = InstrumentList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<InstrumentLine> page = desk.page(request);
    return Answers.page(InstrumentList.of(page), page.next());
  }

  /** Reads an instrument. */
  @GET
  @Path("/{instrument}")
  @Needs(right = Right.INSTRUMENT_READ, object = ObjectType.INSTRUMENT)
  @Operation(
      operationId = "readInstrument",
      summary = "Read an instrument",
      description = "The instrument with its editions.")
  @APIResponse(
      responseCode = "200",
      description = "The instrument",
      content = @Content(schema = @Schema(implementation = InstrumentView.class)))
  public Response read(
      @Parameter(description = "Identifier of the instrument", schema = @Schema(format = "uuid"))
          @PathParam("instrument")
          String instrument,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(instrument)), Optional.ofNullable(known));
  }

  /** Adds an edition. */
  @POST
  @Path("/{instrument}/versions")
  @Needs(right = Right.INSTRUMENT_CREATE, object = ObjectType.INSTRUMENT)
  @Operation(
      operationId = "addInstrumentVersion",
      summary = "Add an edition to an instrument",
      description =
          "Adds an edition. Earlier ones stay as they are: what was asked with them can be read"
              + " for ever.")
  @APIResponse(
      responseCode = "201",
      description = "The edition",
      content = @Content(schema = @Schema(implementation = InstrumentVersionView.class)))
  public Response addEdition(
      @Parameter(description = "Identifier of the instrument", schema = @Schema(format = "uuid"))
          @PathParam("instrument")
          String instrument,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewInstrumentVersion sent) {
    UUID id = Identifiers.ofPath(instrument);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "addEdition " + id, sent);
    Made made = desk.addEdition(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.edition(id, made.id()));
  }

  /** Reads an edition. */
  @GET
  @Path("/{instrument}/versions/{version}")
  @Needs(right = Right.INSTRUMENT_READ, object = ObjectType.INSTRUMENT)
  @Operation(
      operationId = "readInstrumentVersion",
      summary = "Read an edition of an instrument",
      description = "The edition with its questions in all languages.")
  @APIResponse(
      responseCode = "200",
      description = "The edition",
      content = @Content(schema = @Schema(implementation = InstrumentVersionView.class)))
  public Response readEdition(
      @Parameter(description = "Identifier of the instrument", schema = @Schema(format = "uuid"))
          @PathParam("instrument")
          String instrument,
      @Parameter(description = "Identifier of the edition", schema = @Schema(format = "uuid"))
          @PathParam("version")
          String version,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.edition(Identifiers.ofPath(instrument), Identifiers.ofPath(version)),
        Optional.ofNullable(known));
  }
}
