package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What outlives a request: what is remembered, and who is waited for. */
final class MemoryRules {
  private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.";

  private static final String TENANT = "eu.vangnet.tenants.TenantId";

  private static final Set<String> MEMORIES =
      Set.of(
          CAFFEINE + "Cache",
          CAFFEINE + "LoadingCache",
          CAFFEINE + "AsyncCache",
          CAFFEINE + "AsyncLoadingCache",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentSkipListMap");

  private static final Set<String> DISCRIMINATORS =
      Set.of(
          "org.eclipse.persistence.annotations.Multitenant",
          "org.eclipse.persistence.annotations.TenantDiscriminatorColumn",
          "org.eclipse.persistence.annotations.TenantDiscriminatorColumns",
          "org.eclipse.persistence.annotations.TenantTableDiscriminator");

  private MemoryRules() {}

  static List<Rule> of(House house) {
    return List.of(
        Rule.of(
            "what is remembered between requests is remembered per tenant",
            house.outside("load", "demo", "command"),
            Look.broken("have maps and caches keyed by tenant", MemoryRules::memories),
            List.of(
                new Exemption(
                    house.name("platform.edge.AccessTokens"),
                    "by the digest of a whole token, which names its tenant"),
                new Exemption(
                    house.name("platform.edge.IssuerKeys"),
                    "public keys by issuer, which are no tenant's"),
                new Exemption(
                    house.name("tenants.Pools"), "budgets by cell, of which there are a fixed few"),
                new Exemption(
                    house.name("platform.keyservices.AwsKeys"),
                    "connections to a key service by its region, which hold no data"),
                new Exemption(
                    house.name("platform.edge.RateLimiter"),
                    "by tenant and client, or by address, as one text")),
            "casework.signals.RemembersById",
            "casework.signals.RemembersByIdInMap"),
        Rule.of(
            "no entity tells tenants apart by a column",
            house.everything(),
            Look.broken(
                "leave tenants to schemas and accounts",
                type -> Look.annotations(type, DISCRIMINATORS)),
            "casework.signals.EntityOfManyTenants"),
        Rule.of(
            "nobody waits without an end",
            house.outside("load", "demo", "command"),
            Look.broken("wait for a limited time", type -> Look.calls(type, MemoryRules::endless)),
            List.of(
                new Exemption(
                    house.name("batch.engine.ActiveJob"),
                    "waits for its own stages, which end when the lease is lost")),
            "batch.WaitsForEver"));
  }

  /** Whether what is remembered there is kept by tenant. */
  static boolean isByTenant(JavaClass type, JavaField field) {
    return isMemory(type, field) && key(field).equals(TENANT);
  }

  private static Stream<String> memories(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> isMemory(type, field))
        .filter(field -> !key(field).equals(TENANT))
        .map(field -> "remembers in " + field.getName() + " by " + key(field));
  }

  /** A map that several threads may use is one, by whatever name its field calls it. */
  private static boolean isMemory(JavaClass type, JavaField field) {
    return MEMORIES.contains(field.getRawType().getName())
        || (field.getRawType().isAssignableTo(Map.class)
            && type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> MEMORIES.contains(call.getTargetOwner().getName())));
  }

  private static String key(JavaField field) {
    if (field.getType() instanceof JavaParameterizedType map) {
      List<JavaType> parts = map.getActualTypeArguments();
      return parts.isEmpty() ? "anything" : parts.getFirst().toErasure().getName();
    }
    return "anything";
  }

  private static boolean endless(CodeUnitAccessTarget target) {
    if (!target.getRawParameterTypes().isEmpty()) {
      return false;
    }
    return switch (target.getName()) {
      case "await", "acquire", "take" ->
          target.getOwner().getName().startsWith("java.util.concurrent.");
      case "join" -> target.getOwner().getName().equals("java.util.concurrent.CompletableFuture");
      case "get" ->
          Set.of("java.util.concurrent.Future", "java.util.concurrent.CompletableFuture")
              .contains(target.getOwner().getName());
      case "wait" -> true;
      default -> false;
    };
  }
}
