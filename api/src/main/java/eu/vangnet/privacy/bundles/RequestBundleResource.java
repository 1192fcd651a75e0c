package eu.vangnet.privacy.bundles;

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

/** Putting together what the person of a request gets, over HTTP. */
@Path("/v1/requests/{request}/bundles")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class RequestBundleResource {
  private final BundleDesk bundles;

  @Inject
  RequestBundleResource(BundleDesk bundles) {
    this.bundles = bundles;
  }

  /** Makes a bundle. */
  @POST
  @Needs(right = Right.REQUEST_EXPORT, object = ObjectType.BUNDLE, stepUp = true)
  @Operation(
      operationId = "makeBundle",
      summary = "Put together what a person gets",
      description =
          "Gathers all that the named records hold, with what is withheld listed by ground. Who"
              + " reported a signal is always withheld from its person. A record that is no match of the"
              + " request is taken for a reason only, which stands in the request. The bundle is"
              + " sealed and ends by itself after fourteen days.")
  @APIResponse(
      responseCode = "201",
      description = "The bundle",
      content = @Content(schema = @Schema(implementation = BundleView.class)))
  public Response make(
      @Parameter(description = "Identifier of the request", schema = @Schema(format = "uuid"))
          @PathParam("request")
          String request,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewBundle sent) {
    UUID id = Identifiers.ofPath(request);
    Made made =
        bundles.make(id, sent, CreationKey.of(Optional.ofNullable(key), "makeBundle " + id, sent));
    return Answers.made(made, bundles.view(made.id()));
  }
}
