package eu.vangnet.platform.edge;

import io.helidon.common.Weight;
import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ProtocolConfigs;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import io.helidon.webserver.spi.ServerConnectionSelectorProvider;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;

/**
 * HTTP/1.1 as Helidon speaks it, with our answers to what is malformed. Found by the web server
 * through the service loader and asked first, because of its weight; it takes every connection, so
 * that nonsense is answered too and not only hung up on.
 */
@Weight(200)
public final class EdgeConnections implements ServerConnectionSelectorProvider<Http1Config> {

  @Override
  public Class<Http1Config> protocolConfigType() {
    return Http1Config.class;
  }

  @Override
  public String protocolType() {
    return "http_1_1";
  }

  @Override
  public ServerConnectionSelector create(String listener, Http1Config config, ProtocolConfigs all) {
    Http1ConnectionSelector http = Http1ConnectionSelector.builder().config(config).build();
    StandardHeaders headers = CDI.current().select(StandardHeaders.class).get();
    RateLimiter limiter = CDI.current().select(RateLimiter.class).get();
    return new Selector(http, headers, limiter);
  }

  /** Gives each connection its own answers. */
  record Selector(Http1ConnectionSelector http, StandardHeaders headers, RateLimiter limiter)
      implements ServerConnectionSelector {

    @Override
    public int bytesToIdentifyConnection() {
      return 0;
    }

    @Override
    public Support supports(BufferData data) {
      return Support.SUPPORTED;
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
      return http.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext connection) {
      EdgeContext context = new EdgeContext(connection, headers, limiter);
      return new EdgeConnection(http.connection(context), context);
    }
  }
}
