package eu.vangnet.privacy.register;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.Tenants;
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

/** The register of processing activities over HTTP. */
@Path("/v1/activities")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities", description = "The register of processing activities")
public class ActivityResource {
  private final TenantDatabase database;
  private final Register register;
  private final Tenants tenants;

  @Inject
  ActivityResource(TenantDatabase database, Register register, Tenants tenants) {
    this.database = database;
    this.register = register;
    this.tenants = tenants;
  }

  /** Reads the register. */
  @GET
  @Needs(right = Right.ACTIVITY_READ, object = ObjectType.ACTIVITY)
  @Operation(
      operationId = "listActivities",
      summary = "Read the register of processing activities",
      description =
          "What the product and the modules declare, with the tenant's own periods and statements"
              + " (GDPR article 30). Each change of an activity gives it a new identifier.")
  @APIResponse(
      responseCode = "200",
      description = "The register",
      content = @Content(schema = @Schema(implementation = ActivityList.class)))
  public Response list(
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    String wanted = wanted(language);
    ActivityList list =
        new ActivityList(
            register.now().stream().map(entry -> ActivityView.of(entry, wanted)).toList(),
            "/v1/activities");
    return Answers.one(list, Optional.ofNullable(known));
  }

  /** Reads a version of an activity. */
  @GET
  @Path("/{activity}")
  @Needs(right = Right.ACTIVITY_READ, object = ObjectType.ACTIVITY)
  @Operation(
      operationId = "readActivity",
      summary = "Read one version of a processing activity",
      description = "As it was said when the version was made, whether or not it still is.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response read(
      @Parameter(description = "Identifier of the version", schema = @Schema(format = "uuid"))
          @PathParam("activity")
          String activity,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    String wanted = wanted(language);
    ActivityView view =
        database.read(
            em ->
                register
                    .find(em, Identifiers.ofPath(activity))
                    .map(entry -> ActivityView.of(entry, wanted))
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    return Answers.one(view, Optional.ofNullable(known));
  }

  private String wanted(String header) {
    return Language.of(Optional.ofNullable(header))
        .among(tenants.find(TenantContext.current()).orElseThrow().languages());
  }
}
