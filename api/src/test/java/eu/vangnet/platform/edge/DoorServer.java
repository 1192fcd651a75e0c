package eu.vangnet.platform.edge;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.EdgeProbe;
import eu.vangnet.testing.Product;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.Http1Config;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A server that answers {@code /v1/probes} with the tenant that it works for: behind the door of
 * the product, with all that the product knows of tokens and tenants, or behind a broken one.
 */
public final class DoorServer implements AutoCloseable {
  private static final EdgeSettings SETTINGS = EdgeFixture.settings(1_000, 1_000);

  private final WebServer server;

  private DoorServer(Filter door) {
    this.server =
        WebServer.builder()
            .port(0)
            .protocolsDiscoverServices(false)
            .addConnectionSelector(
                EdgeConnections.Selector.of(
                    Http1Config.create(), new StandardHeaders(SETTINGS), new RateLimiter(SETTINGS)))
            .routing(
                routes ->
                    routes
                        .addFilter(door)
                        .any(
                            "/v1/probes",
                            (request, response) -> response.send(TenantContext.current().value())))
            .build()
            .start();
  }

  /** Behind the product's own door. */
  public static DoorServer sound() {
    return new DoorServer(door());
  }

  /** Broken: behind a door that believes whoever asks, before it looks at the token. */
  public static DoorServer believing() {
    return new DoorServer(new BelievingDoor(door()));
  }

  /** Where it answers. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  private static EdgeFilter door() {
    return new EdgeFilter(
        OperationTable.of(List.of(EdgeProbe.class)),
        Product.started().bean(Callers.class),
        new StandardHeaders(SETTINGS),
        SETTINGS.proxies());
  }

  @Override
  public void close() {
    server.stop();
  }

  private static final class BelievingDoor implements Filter {
    private static final HeaderName TENANT = HeaderNames.create("X-Tenant");

    private final Filter sound;

    BelievingDoor(Filter sound) {
      this.sound = sound;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
      told(request)
          .ifPresentOrElse(
              tenant -> TenantContext.run(tenant, chain::proceed),
              () -> sound.filter(chain, request, response));
    }

    private static Optional<TenantId> told(RoutingRequest request) {
      String host = request.authority().replaceFirst("[.:].*", "");
      String asked = request.query().contains("tenant") ? request.query().get("tenant") : host;
      return TenantId.parse(request.headers().first(TENANT).orElse(asked));
    }
  }
}
