package eu.vangnet.tenancy;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenants;
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

/** Who the caller is. */
@Path("/v1/me")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self", description = "Who the caller is")
public class SelfResource {
  private final Tenants tenants;

  @Inject
  SelfResource(Tenants tenants) {
    this.tenants = tenants;
  }

  /** Tells who the caller is. */
  @GET
  @Needs(right = Right.SELF_READ, object = ObjectType.SELF)
  @Operation(
      operationId = "readSelf",
      summary = "Read who the caller is",
      description =
          "Tenant, organisation, roles and rights of the token. A person who works in several"
              + " tenants gets one token for each.")
  @APIResponse(
      responseCode = "200",
      description = "The caller",
      content = @Content(schema = @Schema(implementation = SelfView.class)))
  public Response read(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Principal caller = RequestContext.current().principalOrRefuse();
    TenantView tenant =
        tenants
            .find(caller.tenant())
            .map(TenantView::of)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    SelfView view =
        new SelfView(
            tenant,
            caller.subject(),
            caller.client(),
            caller.organisation(),
            caller.roleNames(),
            caller.rights().stream().map(Right::code).sorted().toList(),
            caller.expiresAt());
    return Answers.one(view, Optional.ofNullable(known));
  }
}
