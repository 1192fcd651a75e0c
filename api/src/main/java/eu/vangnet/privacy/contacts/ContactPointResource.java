package eu.vangnet.privacy.contacts;

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

/** The contact point for data subjects over HTTP. */
@Path("/v1/contactpoints")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class ContactPointResource {
  private final ContactPoints points;

  @Inject
  ContactPointResource(ContactPoints points) {
    this.points = points;
  }

  /** Reads the contact point. */
  @GET
  @Needs(right = Right.CONTACTPOINT_READ, object = ObjectType.CONTACTPOINT)
  @Operation(
      operationId = "listContactPoints",
      summary = "Read the contact point for data subjects",
      description =
          "Where people are sent with requests about their data, and for which joint controllers a"
              + " request made there counts. Whoever meets people reads it.")
  @APIResponse(
      responseCode = "200",
      description = "The contact point, where one is named",
      content = @Content(schema = @Schema(implementation = ContactPointList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(points.list(), Optional.ofNullable(known));
  }

  /** Names the contact point. */
  @POST
  @Needs(right = Right.CONTACTPOINT_CHANGE, object = ObjectType.CONTACTPOINT)
  @Operation(
      operationId = "nameContactPoint",
      summary = "Name the contact point for data subjects",
      description = "Names where people are sent from now on; earlier ones stay on record.")
  @APIResponse(
      responseCode = "201",
      description = "The contact point",
      content = @Content(schema = @Schema(implementation = ContactPointList.class)))
  public Response name(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewContactPoint sent) {
    Made made =
        points.name(sent, CreationKey.of(Optional.ofNullable(key), "nameContactPoint", sent));
    return Answers.made(made, points.list());
  }
}
