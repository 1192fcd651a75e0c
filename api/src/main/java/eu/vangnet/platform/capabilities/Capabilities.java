package eu.vangnet.platform.capabilities;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Issues capabilities and tells genuine ones from all others. Safe for many threads. */
@Singleton
public class Capabilities {
  private final TenantKeys keys;
  private final Tenants tenants;
  private final Clock clock;

  /** Signs with the keys of the tenants. */
  @Inject
  public Capabilities(TenantKeys keys, Tenants tenants, Clock clock) {
    this.keys = keys;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * A capability of the current tenant.
   *
   * @param serial a fresh random identifier; a feature that lets one be used once keeps a
   *     fingerprint of it
   * @param expiresAt the end of its validity; parts of a second are cut off
   */
  public String issue(CapabilityOperation operation, UUID object, UUID serial, Instant expiresAt) {
    Capability content =
        new Capability(
            TenantContext.current(),
            operation,
            object,
            serial,
            Instant.ofEpochSecond(expiresAt.getEpochSecond()));
    return new CapabilityText(content, keys.mac(CapabilityText.signed(content))).text();
  }

  /**
   * What a string says that was presented for an operation; empty unless a serving tenant made it
   * for just that and it has not expired. A tenant that nobody knows costs a look into a map and
   * leaves nothing behind; keys are fetched for tenants of the register only.
   */
  public Optional<Capability> open(String presented, CapabilityOperation asked) {
    return CapabilityText.parse(presented)
        .filter(text -> serves(text.content()))
        .flatMap(text -> valid(text, asked));
  }

  /**
   * As {@link #open}, for an operation that asks for an access token beside it: only what the
   * tenant of that token made opens anything.
   */
  public Optional<Capability> openOwn(String presented, CapabilityOperation asked) {
    TenantId own = TenantContext.current();
    return CapabilityText.parse(presented)
        .filter(text -> text.content().tenant().equals(own))
        .flatMap(text -> valid(text, asked));
  }

  private Optional<Capability> valid(CapabilityText text, CapabilityOperation asked) {
    return Optional.of(text)
        .filter(this::isGenuine)
        .map(CapabilityText::content)
        .filter(content -> content.operation() == asked)
        .filter(content -> clock.instant().isBefore(content.expiresAt()));
  }

  private boolean serves(Capability content) {
    Optional<Tenant> tenant = tenants.find(content.tenant());
    return tenant.filter(found -> found.status() == TenantStatus.ACTIVE).isPresent();
  }

  private boolean isGenuine(CapabilityText text) {
    return TenantContext.<Boolean, RuntimeException>call(
        text.content().tenant(),
        () -> keys.macMatches(text.mac(), CapabilityText.signed(text.content())));
  }
}
