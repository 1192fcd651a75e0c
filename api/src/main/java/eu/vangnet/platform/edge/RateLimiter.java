package eu.vangnet.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vangnet.security.Principal;
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
 * Token buckets per tenant and client, and per address for callers without a token. Counts on this
 * replica only. Safe for many threads; holds a bounded number of buckets, whoever knocks.
 */
@Singleton
class RateLimiter {
  private static final int MOST_BUCKETS = 50_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final EdgeSettings settings;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_BUCKETS)
          .expireAfterAccess(MINUTE.plusSeconds(5))
          .build();

  @Inject
  RateLimiter(EdgeSettings settings) {
    this.settings = settings;
  }

  /** Takes one request of a known caller. */
  Allowance take(Principal caller) {
    int limit = settings.perClient().getOrDefault(caller.client(), settings.requestsPerMinute());
    return take("c|" + caller.tenant() + "|" + caller.client(), limit);
  }

  /** Takes one request of an address. */
  Allowance take(InetAddress address) {
    return take("a|" + network(address), settings.anonymousPerMinute());
  }

  private Allowance take(String key, int limit) {
    Bucket bucket = buckets.get(key, ignored -> bucket(limit));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return new Allowance(
        probe.isConsumed(),
        limit,
        probe.getRemainingTokens(),
        seconds(probe.getNanosToWaitForReset()),
        probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
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
