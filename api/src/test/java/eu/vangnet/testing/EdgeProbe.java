package eu.vangnet.testing;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Operations that exist only in tests, to see what the door does: whom it lets through, what is
 * bound then, and whether anything behind it was touched. Hidden from the document.
 */
@Path("/v1/probes")
@RequestScoped
public class EdgeProbe {
  /** How often anything behind the door was reached. */
  public static final AtomicInteger TOUCHED = new AtomicInteger();

  /** Says what is bound. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(right = Right.SELF_READ, object = ObjectType.SELF)
  @Operation(hidden = true)
  public String bound() {
    TOUCHED.incrementAndGet();
    RequestContext request = RequestContext.current();
    return "{\"tenant\":\"%s\",\"subject\":\"%s\",\"trace\":\"%s\"}"
        .formatted(
            TenantContext.current(), request.principalOrRefuse().subject(), request.traceId());
  }

  /** Needs a right that few hold, and a purpose. */
  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @Operation(hidden = true)
  public String guarded(@PathParam("id") String id) {
    TOUCHED.incrementAndGet();
    return "{\"id\":\"%d\"}".formatted(id.length());
  }

  /** Needs a strong and fresh proof of who the caller is. */
  @GET
  @Path("/{id}/step")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE, stepUp = true)
  @Operation(hidden = true)
  public String steppedUp(@PathParam("id") String id) {
    TOUCHED.incrementAndGet();
    return "{\"id\":\"%d\"}".formatted(id.length());
  }

  /** Fails in a way that must not show. */
  @GET
  @Path("/{id}/failure")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(right = Right.SELF_READ, object = ObjectType.SELF)
  @Operation(hidden = true)
  public String failing(@PathParam("id") String id) {
    throw new IllegalStateException("SELECT secret FROM vault WHERE id = '" + id + "'");
  }

  /** Declares nothing. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public String undeclared() {
    TOUCHED.incrementAndGet();
    return "{}";
  }
}
