package eu.vangnet.privacy.retention;

import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** Rules of retention over HTTP. */
@Path("/v1/retentions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Retention",
    description = "How long records are kept, and the proof that they are gone")
public class RetentionResource {
  private static final String ABOUT = "Module and sort of record, such as country-nl.case";

  private final RetentionDesk desk;

  @Inject
  RetentionResource(RetentionDesk desk) {
    this.desk = desk;
  }

  /** Lists rules. */
  @GET
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "listRetentions",
      summary = "List the rules of retention",
      description =
          "What the product and the modules declare, and what the tenant decided of it. A rule"
              + " whose standing is periodMissing takes nothing away before the tenant says how"
              + " long.")
  @APIResponse(
      responseCode = "200",
      description = "The rules",
      content = @Content(schema = @Schema(implementation = RetentionList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.all(), Optional.ofNullable(known));
  }

  /** Reads a rule. */
  @GET
  @Path("/{retention}")
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "readRetention",
      summary = "Read a rule of retention",
      description = "The rule with the tenant's own decision, where there is one.")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = RetentionView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 81, pattern = RuleCode.FORM))
          @PathParam("retention")
          String retention,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(retention), Optional.ofNullable(known));
  }

  /** Decides a rule. */
  @PUT
  @Path("/{retention}")
  @Needs(right = Right.RETENTION_SET, object = ObjectType.RETENTION)
  @Operation(
      operationId = "setRetention",
      summary = "Set the own period of a rule",
      description =
          "The tenant may shorten a period and never lengthen it beyond the limit of the rule."
              + " Where the rule leaves the period to the tenant, this is what sets it.")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = RetentionView.class)))
  public Response set(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 81, pattern = RuleCode.FORM))
          @PathParam("retention")
          String retention,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      SetRetention sent) {
    OwnPeople.require();
    return Answers.changed(desk.decide(retention, sent, Optional.ofNullable(ifMatch)));
  }
}
