package eu.vangnet.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Looks names up as the machine does, but one: of that nobody hears anything before the test is
 * over. Found by the JDK by its name.
 */
public final class SlowNames extends InetAddressResolverProvider {
  /** The name; never the name of a machine (RFC 6761). */
  public static final String NAME = "slow.invalid";

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  /** Made by the JDK. */
  public SlowNames() {}

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Resolver(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "names of the tests";
  }

  private record Resolver(InetAddressResolver builtin) implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      if (host.equals(NAME)) {
        waitForNothing();
      }
      return builtin.lookupByName(host, policy);
    }

    /** As the resolver of a machine, which no interrupt ends. */
    private static void waitForNothing() {
      boolean over = false;
      while (!over) {
        try {
          NEVER.await();
          over = true;
        } catch (InterruptedException ignored) {
          // A system call is not ended by it either.
        }
      }
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return builtin.lookupByAddress(address);
    }
  }
}
