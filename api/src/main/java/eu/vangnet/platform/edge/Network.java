package eu.vangnet.platform.edge;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of addresses, as CIDR writes it.
 *
 * @param address one address of it
 * @param bits how many leading bits all its addresses share
 */
public record Network(InetAddress address, int bits) {

  /** Reads {@code 10.1.0.0/16} or a single address; never asks a name server. */
  public static Optional<Network> of(String text) {
    String[] parts = text.split("/", 2);
    try {
      InetAddress address = InetAddress.ofLiteral(parts[0]);
      int most = address.getAddress().length * Byte.SIZE;
      int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
      return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Network(address, bits));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  boolean holds(InetAddress other) {
    byte[] own = address.getAddress();
    byte[] bytes = other.getAddress();
    if (own.length != bytes.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((own[bit / Byte.SIZE] ^ bytes[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
