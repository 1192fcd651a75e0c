package eu.vangnet.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.TenantId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Token buckets per client of a tenant, per tenant, and per address for callers without a token.
 * Counts on this replica only. Safe for many threads; holds a bounded number of buckets, whoever
 * knocks, and those of addresses apart: who comes from many of them empties nobody's bucket.
 */
@Singleton
class RateLimiter {
  private static final int MOST_BUCKETS = 50_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final RequestLimits limits;
  private final Cache<String, Bucket> clients = buckets();
  private final Cache<String, Bucket> tenants = buckets();
  private final Cache<String, Bucket> addresses = buckets();

  @Inject
  RateLimiter(EdgeSettings settings) {
    this.limits = settings.limits();
  }

  /**
   * Takes one request of a known caller, from the client's allowance and then from the tenant's: a
   * client that is refused takes nothing from the others of its tenant.
   */
  Allowance take(Principal caller) {
    String tenant = caller.tenant().value();
    int ofClient = limits.perClient().getOrDefault(caller.client(), limits.client());
    Allowance own = take(clients, tenant + "|" + caller.client(), ofClient);
    if (!own.granted()) {
      return own;
    }
    int ofTenant = limits.perTenant().getOrDefault(tenant, limits.tenant());
    return own.narrower(take(tenants, tenant, ofTenant));
  }

  /** Nothing is counted for the tenant and its clients any more. */
  void forget(TenantId tenant) {
    clients.asMap().keySet().removeIf(key -> key.startsWith(tenant + "|"));
    tenants.invalidate(tenant.value());
  }

  /** Takes one request of an address. */
  Allowance take(InetAddress address) {
    return take(addresses, network(address), limits.address());
  }

  /** How many buckets are held. */
  long held() {
    addresses.cleanUp();
    clients.cleanUp();
    return addresses.estimatedSize() + clients.estimatedSize() + tenants.estimatedSize();
  }

  private static Allowance take(Cache<String, Bucket> buckets, String key, int limit) {
    Bucket bucket = buckets.get(key, ignored -> bucket(limit));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return new Allowance(
        probe.isConsumed(),
        limit,
        probe.getRemainingTokens(),
        seconds(probe.getNanosToWaitForReset()),
        probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
  }

  private static Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_BUCKETS)
        .expireAfterAccess(MINUTE.plusSeconds(5))
        .build();
  }

  private static Bucket bucket(int limit) {
    return Bucket.builder()
        .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, MINUTE))
        .build();
  }

  private static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
  }

  /** One subscriber holds 2^64 IPv6 addresses, so those count as one network. */
  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
