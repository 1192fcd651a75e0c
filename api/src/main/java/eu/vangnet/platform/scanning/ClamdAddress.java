package eu.vangnet.platform.scanning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a daemon listens, as {@code host:port} or {@code unix:/path/of/the/socket}.
 *
 * @param text as configured; in the form of one
 */
public record ClamdAddress(String text) {
  private static final String SOCKET = "unix:";
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+):([0-9]{1,5})");
  private static final int LAST_PORT = 65_535;

  /** The address that the text names; empty where it is none. */
  public static Optional<ClamdAddress> of(String text) {
    return text.startsWith(SOCKET + "/") ? ofSocket(text) : ofHost(text);
  }

  private static Optional<ClamdAddress> ofSocket(String text) {
    try {
      UnixDomainSocketAddress.of(text.substring(SOCKET.length()));
      return Optional.of(new ClamdAddress(text));
    } catch (InvalidPathException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<ClamdAddress> ofHost(String text) {
    Matcher form = HOST_AND_PORT.matcher(text);
    boolean fits = form.matches() && port(form) > 0 && port(form) <= LAST_PORT;
    return fits ? Optional.of(new ClamdAddress(text)) : Optional.empty();
  }

  /** Whether it is a file of this machine, and no name that is looked up. */
  boolean isSocket() {
    return text.startsWith(SOCKET);
  }

  /**
   * Looked up with each connection: in a cluster a name moves. That takes as long as the resolver
   * of the machine takes.
   */
  SocketAddress resolved() throws IOException {
    if (isSocket()) {
      return UnixDomainSocketAddress.of(text.substring(SOCKET.length()));
    }
    Matcher form = HOST_AND_PORT.matcher(text);
    if (!form.matches()) {
      throw new UnknownHostException("no host and port");
    }
    InetSocketAddress address = new InetSocketAddress(form.group(1), port(form));
    if (address.isUnresolved()) {
      throw new UnknownHostException("the host of the scanner has no address");
    }
    return address;
  }

  private static int port(Matcher form) {
    return Integer.parseInt(form.group(2));
  }
}
