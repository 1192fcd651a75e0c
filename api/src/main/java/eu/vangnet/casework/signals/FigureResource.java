package eu.vangnet.casework.signals;

import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of the own tenant over HTTP. */
@Path("/v1/figures")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "Counts of the own tenant, for the tenant itself")
public class FigureResource {
  private final Figures figures;

  @Inject
  FigureResource(Figures figures) {
    this.figures = figures;
  }

  /** Counts signals. */
  @GET
  @Needs(right = Right.FIGURE_READ, object = ObjectType.FIGURE)
  @Operation(
      operationId = "readFigures",
      summary = "Count the own signals",
      description =
          "Counts the signals of the own tenant by one dimension. These are exact and unprotected:"
              + " they are for the tenant itself and not for publication. No operation adds up"
              + " the figures of several tenants without protecting them.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content = @Content(schema = @Schema(implementation = FigureList.class)))
  public Response read(@BeanParam FigureQuery asked) {
    return Response.ok(figures.count(asked)).build();
  }
}
