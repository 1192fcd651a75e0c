package eu.vangnet.platform.edge;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whose word counts about the far side of a connection. A proxy on the list ends TLS for us: it
 * tells the client's address in {@code X-Forwarded-For} and its certificate in {@code Client-Cert}
 * (RFC 9440), and takes both headers away where a client sent them. From everybody else both are
 * just noise.
 *
 * @param networks where those proxies are; none when the server is reached directly
 */
public record TrustedProxies(List<Network> networks) {

  /** Copies the list. */
  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  boolean trusts(InetAddress peer) {
    return networks.stream().anyMatch(network -> network.holds(peer));
  }

  /**
   * The address a request comes from: that of the peer, or what a trusted peer says was its own
   * peer. Only the last address that no trusted proxy has counts, because everything before it was
   * written by the client.
   */
  InetAddress origin(InetAddress peer, Optional<String> forwardedFor) {
    if (!trusts(peer)) {
      return peer;
    }
    List<String> hops =
        forwardedFor.map(header -> Arrays.asList(header.split(",", -1))).orElse(List.of());
    InetAddress nearest = peer;
    for (String hop : hops.reversed()) {
      Optional<Network> address = Network.of(hop.strip());
      if (address.isEmpty()) {
        return nearest;
      }
      nearest = address.get().address();
      if (!trusts(nearest)) {
        return nearest;
      }
    }
    return nearest;
  }
}
