package eu.vangnet.tenancy.keys;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The keys of the own tenant over HTTP. */
@Path("/v1/keys")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Keys", description = "The keys that seal what the own tenant stores")
public class KeyResource {
  private final KeyDesk desk;

  @Inject
  KeyResource(KeyDesk desk) {
    this.desk = desk;
  }

  /** Shows the keys. */
  @GET
  @Needs(right = Right.KEY_READ, object = ObjectType.KEY)
  @Operation(
      operationId = "readKeys",
      summary = "Read which keys there are",
      description = "The data keys of the own tenant and the key that wraps them; never a key.")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = KeysView.class)))
  public Response read(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(), Optional.ofNullable(known));
  }

  /** Lets another key wrap them. */
  @PUT
  @Needs(right = Right.KEY_CHANGE, object = ObjectType.KEY, stepUp = true)
  @Operation(
      operationId = "changeKeys",
      summary = "Bring a key of one's own",
      description =
          "From now on this key at a key service wraps the keysets of the own tenant, or again that"
              + " of the installation. Two people of the tenant agree on a key beforehand (a"
              + " resolution of the kind ownKey; 409 secondPersonNeeded until then). The key is"
              + " tried first. While its service refuses it later, every operation of the tenant"
              + " answers 503.")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = KeysView.class)))
  public Response change(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch, KeyChoice sent) {
    return Answers.changed(desk.choose(sent, Optional.ofNullable(ifMatch)));
  }

  /** Asks for new data keys. */
  @POST
  @Path("/renewal")
  @Needs(right = Right.KEY_RENEW, object = ObjectType.KEY)
  @Operation(
      operationId = "renewKeys",
      summary = "Renew the data keys",
      description =
          "A job adds a new data key, lets it seal when every server knows it, and seals every row"
              + " anew. Everything stays readable meanwhile. Refused while another one waits for its"
              + " turn (409, Location is its job).")
  @APIResponse(
      responseCode = "202",
      description = "Asked for; Location is the job that does it",
      content = @Content(schema = @Schema(implementation = RenewalView.class)))
  public Response renew(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewRenewal sent) {
    Made made = desk.renew(sent, CreationKey.of(Optional.ofNullable(key), "renewKeys", sent));
    return Answers.accepted(made, new RenewalView(made.id().toString(), made.location()));
  }
}
