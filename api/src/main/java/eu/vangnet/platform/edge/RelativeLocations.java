package eu.vangnet.platform.edge;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Leaves {@code Location} as a resource wrote it. Jersey would put the {@code Host} header of the
 * request in front, which anybody can forge.
 */
@Provider
public class RelativeLocations implements Feature {

  @Override
  public boolean configure(FeatureContext context) {
    context.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    return true;
  }
}
