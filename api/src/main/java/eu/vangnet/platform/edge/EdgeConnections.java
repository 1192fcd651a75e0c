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
import java.util.List;
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
    StandardHeaders headers = CDI.current().select(StandardHeaders.class).get();
    RateLimiter limiter = CDI.current().select(RateLimiter.class).get();
    return Selector.of(config, headers, limiter);
  }

  /** Gives each connection its own answers. */
  record Selector(Http1ConnectionSelector http, StandardHeaders headers, RateLimiter limiter)
      implements ServerConnectionSelector {

    static Selector of(Http1Config config, StandardHeaders headers, RateLimiter limiter) {
      // One listener only: Helidon 4.3.0 calls none of several. Its own would log tokens, at the
      // level for that.
      Http1Config own =
          Http1Config.builder(config)
              .receiveLog(false)
              .sendLog(false)
              .receiveListeners(List.of(new AgreedEnd()))
              .sendListeners(List.of())
              .build();
      return new Selector(Http1ConnectionSelector.builder().config(own).build(), headers, limiter);
    }

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
      ServerConnection connected = http.connection(context);
      context.endsWith(() -> connected.close(false));
      return new EdgeConnection(connected, context);
    }
  }
}
