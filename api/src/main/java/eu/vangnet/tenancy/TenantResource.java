package eu.vangnet.tenancy;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of tenants over HTTP. */
@Path("/v1/tenants")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tenants",
    description = "The register of tenants, for operator, programme and national co-ordinator")
public class TenantResource {
  private final TenantRegister register;
  private final Cursors cursors;

  @Inject
  TenantResource(TenantRegister register, Cursors cursors) {
    this.register = register;
    this.cursors = cursors;
  }

  /** Creates a tenant. */
  @POST
  @Needs(right = Right.TENANT_CREATE, object = ObjectType.TENANT)
  @Operation(
      operationId = "createTenant",
      summary = "Create a tenant",
      description =
          "Registers a tenant and makes its schema, database account and keys while the server"
              + " runs. One that a national co-ordinator makes counts in reports over several tenants"
              + " when the operator sets countedInReports to 1.")
  @APIResponse(
      responseCode = "201",
      description = "The tenant",
      content = @Content(schema = @Schema(implementation = TenantView.class)))
  public Response create(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, CreateTenant sent) {
    Made made =
        register.create(sent, CreationKey.of(Optional.ofNullable(key), "createTenant", sent));
    return Answers.made(made, register.view(sent.id()));
  }

  /** Lists tenants. */
  @GET
  @Needs(right = Right.TENANT_READ, object = ObjectType.TENANT)
  @Operation(
      operationId = "listTenants",
      summary = "List tenants",
      description = "The register of tenants in the order of their ids; nothing of their data.")
  @APIResponse(
      responseCode = "200",
      description = "A page of tenants",
      content = @Content(schema = @Schema(implementation = TenantList.class)))
  public Response list(
      @QueryParam("pageSize")
          @DefaultValue("50")
          @Parameter(
              description = "The number of items at most",
              schema =
                  @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
          int pageSize,
      @QueryParam("cursor")
          @Parameter(
              description = "The place to go on from, as given in next",
              schema = @Schema(maxLength = 200, pattern = "^[A-Za-z0-9_-]{1,200}$"))
          String cursor) {
    TenantList page = register.page(pageSize, Optional.ofNullable(cursor), cursors);
    return Answers.page(page, page.next());
  }

  /** Reads a tenant. */
  @GET
  @Path("/{tenant}")
  @Needs(right = Right.TENANT_READ, object = ObjectType.TENANT)
  @Operation(
      operationId = "readTenant",
      summary = "Read a tenant",
      description = "A tenant of the register; nothing of its data.")
  @APIResponse(
      responseCode = "200",
      description = "The tenant",
      content = @Content(schema = @Schema(implementation = TenantView.class)))
  public Response read(
      @PathParam("tenant")
          @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          String tenant,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(register.view(tenant), Optional.ofNullable(known));
  }

  /** Lets a tenant rest. */
  @POST
  @Path("/{tenant}/suspension")
  @Needs(right = Right.TENANT_SUSPEND, object = ObjectType.TENANT)
  @Operation(
      operationId = "suspendTenant",
      summary = "Let a tenant rest",
      description =
          "All servers refuse its requests within two seconds, its jobs stop at their next step and"
              + " letters wait for it. Nothing is lost. For the operator, and for a national"
              + " co-ordinator in its own country.")
  @APIResponse(
      responseCode = "200",
      description = "The tenant that rests",
      content = @Content(schema = @Schema(implementation = TenantView.class)))
  public Response suspend(
      @PathParam("tenant")
          @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          String tenant,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        register.move(
            tenant,
            Optional.ofNullable(ifMatch),
            Right.TENANT_SUSPEND,
            TenantStatus.ACTIVE,
            TenantStatus.SUSPENDED));
  }

  /** Lets a tenant serve again. */
  @POST
  @Path("/{tenant}/resumption")
  @Needs(right = Right.TENANT_RESUME, object = ObjectType.TENANT)
  @Operation(
      operationId = "resumeTenant",
      summary = "Let a tenant serve again",
      description = "All is as it was before it rested. For the operator.")
  @APIResponse(
      responseCode = "200",
      description = "The tenant that serves",
      content = @Content(schema = @Schema(implementation = TenantView.class)))
  public Response resume(
      @PathParam("tenant")
          @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          String tenant,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        register.move(
            tenant,
            Optional.ofNullable(ifMatch),
            Right.TENANT_RESUME,
            TenantStatus.SUSPENDED,
            TenantStatus.ACTIVE));
  }
}
