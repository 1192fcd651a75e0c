package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.Identifiers;
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

/** Disclosures of signals over HTTP. */
@Path("/v1/signals/{signal}/disclosures")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class SignalDisclosureResource {
  private final SignalDisclosureDesk desk;

  @Inject
  SignalDisclosureResource(SignalDisclosureDesk desk) {
    this.desk = desk;
  }

  /** Lists disclosures. */
  @GET
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "listSignalDisclosures",
      summary = "List what was told of a signal",
      description =
          "All disclosures of the signal; each was prepared. Every recipient hears when nothing was"
              + " in the signal, and when it is erased. Filter by madeAt, state and tenant.")
  @APIResponse(
      responseCode = "200",
      description = "A page of disclosures",
      content = @Content(schema = @Schema(implementation = DisclosureList.class)))
  public Response list(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @BeanParam PageRequest request) {
    Page<DisclosureView> page = desk.page(Identifiers.ofPath(signal), request);
    return Answers.page(DisclosureList.of(page), page.next());
  }

  /** Reads a disclosure. */
  @GET
  @Path("/{signalDisclosure}")
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "readSignalDisclosure",
      summary = "Read a disclosure of a signal",
      description = "What was told, to whom and why.")
  @APIResponse(
      responseCode = "200",
      description = "The disclosure",
      content = @Content(schema = @Schema(implementation = DisclosureView.class)))
  public Response read(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(description = "Identifier of the disclosure", schema = @Schema(format = "uuid"))
          @PathParam("signalDisclosure")
          String disclosure,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(signal), Identifiers.ofPath(disclosure)),
        Optional.ofNullable(known));
  }
}
