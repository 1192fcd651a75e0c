package eu.vangnet.casework.disclosures;

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

/** What other tenants told, over HTTP. */
@Path("/v1/disclosures")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Disclosures",
    description = "What was told to other organisations, and what they hear of it later")
public class ReceivedDisclosureResource {
  private final ReceivedDisclosureDesk desk;

  @Inject
  ReceivedDisclosureResource(ReceivedDisclosureDesk desk) {
    this.desk = desk;
  }

  /** Lists received disclosures. */
  @GET
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.DISCLOSURE)
  @Operation(
      operationId = "listDisclosures",
      summary = "List what other tenants told",
      description =
          "Disclosures to this tenant without what was told, the latest first. Filter by"
              + " receivedAt, sender and state.")
  @APIResponse(
      responseCode = "200",
      description = "A page of disclosures",
      content = @Content(schema = @Schema(implementation = ReceivedDisclosureList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<ReceivedDisclosureLine> page = desk.page(request);
    return Answers.page(ReceivedDisclosureList.of(page), page.next());
  }

  /** Reads a received disclosure. */
  @GET
  @Path("/{disclosure}")
  @Needs(right = Right.DISCLOSURE_READ, object = ObjectType.DISCLOSURE)
  @Operation(
      operationId = "readDisclosure",
      summary = "Read what another tenant told",
      description =
          "What was told and for what purpose, what the person says of it, and whether"
              + " the sender has erased it.")
  @APIResponse(
      responseCode = "200",
      description = "The disclosure",
      content = @Content(schema = @Schema(implementation = ReceivedDisclosureView.class)))
  public Response read(
      @Parameter(description = "Identifier of the disclosure", schema = @Schema(format = "uuid"))
          @PathParam("disclosure")
          String disclosure,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(disclosure)), Optional.ofNullable(known));
  }

  /** Answers the notices of a disclosure. */
  @POST
  @Path("/{disclosure}/acknowledgement")
  @Needs(right = Right.DISCLOSURE_ACKNOWLEDGE, object = ObjectType.DISCLOSURE)
  @Operation(
      operationId = "acknowledgeDisclosure",
      summary = "Answer that something was rectified, erased or restricted",
      description =
          "Answers all open notices of the disclosure. The sender is told. What is"
              + " answered as erased is erased here. Who answers restricted, or lifted, does the"
              + " same here with the case that came, or with the person of it, and answers only the"
              + " notices of that; it takes the right to restrict, or to lift.")
  @APIResponse(
      responseCode = "201",
      description = "The disclosure",
      content = @Content(schema = @Schema(implementation = ReceivedDisclosureView.class)))
  public Response acknowledge(
      @Parameter(description = "Identifier of the disclosure", schema = @Schema(format = "uuid"))
          @PathParam("disclosure")
          String disclosure,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewAcknowledgement sent) {
    UUID id = Identifiers.ofPath(disclosure);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "acknowledgeDisclosure " + id, sent);
    Made made = desk.acknowledge(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
