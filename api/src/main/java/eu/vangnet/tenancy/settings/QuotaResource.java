package eu.vangnet.tenancy.settings;

import eu.vangnet.platform.quotas.Quotas;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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

/** Quotas over HTTP. */
@Path("/v1/quotas")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "Settings and quotas of a tenant")
public class QuotaResource {
  private final Quotas quotas;

  @Inject
  QuotaResource(Quotas quotas) {
    this.quotas = quotas;
  }

  /** Lists quotas. */
  @GET
  @Needs(right = Right.SETTING_READ, object = ObjectType.SETTING)
  @Operation(
      operationId = "listQuotas",
      summary = "List how much the own tenant holds and may hold",
      description =
          "Counted at this moment. From four fifths of the limit on the state is a warning; what"
              + " would pass the limit is refused with the problem quota-used-up.")
  @APIResponse(
      responseCode = "200",
      description = "The quotas",
      content = @Content(schema = @Schema(implementation = QuotaList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    QuotaList list =
        new QuotaList(quotas.standings().stream().map(QuotaView::of).toList(), "/v1/quotas");
    return Answers.one(list, Optional.ofNullable(known));
  }
}
