package eu.vangnet.bench.filling;

import eu.vangnet.bench.installation.BenchIssuer;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The tenants of the bench: municipalities that work by the Dutch module. */
public final class Fleet {
  private static final Map<String, String> MODULES = Map.of("country-nl", "1.0.0");

  private Fleet() {}

  /** Their ids. */
  public static List<TenantId> ids(int count) {
    return ids("nl-bench-%04d", count);
  }

  /** Ids of others, whose rows are stored in clear. */
  public static List<TenantId> inClear(int count) {
    return ids("nl-clear-%04d", count);
  }

  private static List<TenantId> ids(String form, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> TenantId.of(form.formatted(number)))
        .toList();
  }

  /**
   * Registers those that are missing, one after another.
   *
   * @return how long each took; nothing when all were there
   */
  public static List<Duration> register(
      Tenancy tenancy, BenchIssuer issuer, List<TenantId> wanted) {
    tenancy.issuers().register(issuer.entry(List.of()));
    return wanted.stream()
        .filter(id -> tenancy.tenants().find(id).isEmpty())
        .map(id -> create(tenancy, id))
        .toList();
  }

  private static Duration create(Tenancy tenancy, TenantId id) {
    long begun = System.nanoTime();
    tenancy
        .tenants()
        .create(
            new NewTenant(
                id,
                "Gemeente " + id,
                TenantKind.MUNICIPALITY,
                "NL",
                "NL350",
                ZoneId.of("Europe/Amsterdam"),
                List.of("nl", "en"),
                MODULES,
                Set.of(BenchIssuer.URL)));
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
