package eu.vangnet.tenancy;

import eu.vangnet.codelists.Regions;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the definition of a tenant must keep to, beyond the form of its parts. Thread-safe. */
@Singleton
public class TenantDefinitions {
  private final Issuers issuers;
  private final ModuleCatalogue modules;
  private final Regions regions;

  @Inject
  TenantDefinitions(Issuers issuers, ModuleCatalogue modules, Regions regions) {
    this.issuers = issuers;
    this.modules = modules;
    this.regions = regions;
  }

  /**
   * The tenant that is meant.
   *
   * @param sent with an id in the right form
   * @throws ProblemException INVALID_INPUT with all that is wrong
   */
  public NewTenant checked(CreateTenant sent) {
    List<Violation> violations = new ArrayList<>();
    Optional<TenantKind> kind = TenantKind.of(sent.kind());
    if (kind.isEmpty()) {
      violations.add(
          Violation.body("/kind", "code", "must be a code of the list /v1/codelists/tenantKind"));
    }
    String country = sent.id().substring(0, 2).toUpperCase(Locale.ROOT);
    if (!country.equals("EU") && !sent.nuts().startsWith(country.equals("GR") ? "EL" : country)) {
      violations.add(
          Violation.body("/nuts", "country", "must lie in the country that the id begins with"));
    }
    if (!regions.contains(sent.nuts())) {
      violations.add(Violation.body("/nuts", "code", "must be a region of NUTS 2024"));
    }
    if (!ZoneId.getAvailableZoneIds().contains(sent.zone())) {
      violations.add(Violation.body("/zone", "code", "must be an IANA time zone"));
    }
    addUnknown(sent, violations);
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new NewTenant(
        TenantId.of(sent.id()),
        sent.name(),
        kind.orElseThrow(),
        country,
        sent.nuts(),
        ZoneId.of(sent.zone()),
        sent.languages(),
        sent.modules().stream()
            .collect(Collectors.toMap(EnabledModule::module, EnabledModule::version, (a, b) -> b)),
        new HashSet<>(sent.issuers()),
        sent.ownKey());
  }

  private void addUnknown(CreateTenant sent, List<Violation> violations) {
    for (int index = 0; index < sent.modules().size(); index++) {
      EnabledModule module = sent.modules().get(index);
      if (modules.find(module.module(), module.version()).isEmpty()) {
        violations.add(
            Violation.body("/modules/" + index, "unknown", "must be installed in this version"));
      }
    }
    for (int index = 0; index < sent.issuers().size(); index++) {
      if (issuers.find(sent.issuers().get(index)).isEmpty()) {
        violations.add(
            Violation.body("/issuers/" + index, "unknown", "must be a registered issuer"));
      }
    }
  }
}
