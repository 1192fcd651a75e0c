package eu.vangnet.casework.cases;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seats at the table of a case over HTTP. */
@Path("/v1/cases/{case}/seats")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class CaseSeatResource {
  private final CaseSeats seats;

  @Inject
  CaseSeatResource(CaseSeats seats) {
    this.seats = seats;
  }

  /** Gives a seat. */
  @POST
  @Needs(right = Right.CASE_SEAT, object = ObjectType.CASE)
  @Operation(
      operationId = "giveSeat",
      summary = "Give an organisation a seat",
      description =
          "Gives an organisation a seat of one of the module's tables; from then on its people see"
              + " the case. A seat that it holds already is not given again.")
  @APIResponse(
      responseCode = "201",
      description = "The seat",
      content = @Content(schema = @Schema(implementation = SeatView.class)))
  public Response give(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewSeat sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        seats.give(id, sent, CreationKey.of(Optional.ofNullable(key), "giveSeat " + id, sent));
    return Answers.made(made, seats.view(id, made.id()));
  }

  /** Lists seats. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listSeats",
      summary = "List the seats of a case",
      description =
          "Who sits at the table of the case, and who did. A partner with whom nothing is shared now"
              + " gets the own seats.")
  @APIResponse(
      responseCode = "200",
      description = "The seats",
      content = @Content(schema = @Schema(implementation = SeatList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    List<SeatView> all = seats.list(id);
    return Response.ok(new SeatList(all, "/v1/cases/" + id + "/seats")).build();
  }

  /** Reads a seat. */
  @GET
  @Path("/{seat}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readSeat",
      summary = "Read a seat",
      description = "A seat that an organisation holds or held.")
  @APIResponse(
      responseCode = "200",
      description = "The seat",
      content = @Content(schema = @Schema(implementation = SeatView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the seat", schema = @Schema(format = "uuid"))
          @PathParam("seat")
          String seat,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        seats.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(seat)),
        Optional.ofNullable(known));
  }

  /** Ends a seat. */
  @DELETE
  @Path("/{seat}")
  @Needs(right = Right.CASE_SEAT, object = ObjectType.CASE)
  @Operation(
      operationId = "endSeat",
      summary = "End a seat",
      description =
          "From now on the people of the organisation see nothing more of the case; that it sat"
              + " there stays on record.")
  @APIResponse(responseCode = "204", description = "Ended")
  public Response end(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the seat", schema = @Schema(format = "uuid"))
          @PathParam("seat")
          String seat,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    seats.end(Identifiers.ofPath(caseFile), Identifiers.ofPath(seat), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
