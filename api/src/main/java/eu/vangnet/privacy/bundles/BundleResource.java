package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** What a person gets who asked for access, over HTTP. */
@Path("/v1/bundles")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class BundleResource {
  private final BundleDesk bundles;

  @Inject
  BundleResource(BundleDesk bundles) {
    this.bundles = bundles;
  }

  /** Reads a bundle. */
  @GET
  @Path("/{bundle}")
  @Needs(right = Right.BUNDLE_READ, object = ObjectType.BUNDLE, stepUp = true)
  @Operation(
      operationId = "readBundle",
      summary = "Read what a person gets",
      description =
          "All that the named records hold about the person, item by item, and what is withheld"
              + " with its ground. For fourteen days, to who proved a short while ago who they are;"
              + " each reading is recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The bundle",
      content = @Content(schema = @Schema(implementation = BundleView.class)))
  public Response read(
      @Parameter(description = "Identifier of the bundle", schema = @Schema(format = "uuid"))
          @PathParam("bundle")
          String bundle,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(bundles.view(Identifiers.ofPath(bundle)), Optional.ofNullable(known));
  }
}
