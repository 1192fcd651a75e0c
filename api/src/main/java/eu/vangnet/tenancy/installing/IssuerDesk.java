package eu.vangnet.tenancy.installing;

import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.installing.IssuerRegister;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which issuers are believed, and for whom. Thread-safe. */
@Singleton
class IssuerDesk implements IssuerRegister {
  private static final Logger LOG = LoggerFactory.getLogger(IssuerDesk.class);

  private static final Set<TenantStatus> KEEPING_DATA =
      EnumSet.of(TenantStatus.ACTIVE, TenantStatus.SUSPENDED, TenantStatus.CLOSING);

  private final Issuers issuers;
  private final Tenants tenants;
  private final InstallationJournal journal;

  @Inject
  IssuerDesk(Issuers issuers, Tenants tenants, InstallationJournal journal) {
    this.issuers = issuers;
    this.tenants = tenants;
    this.journal = journal;
  }

  @Override
  public Issuer add(Wish wish) {
    Issuer wanted = IssuerRules.checked(wish, known(wish.tenants()));
    TenantId operator = operator();
    Optional<Issuer> before = issuers.find(wanted.url());
    boolean others = before.filter(there -> !sameRules(there, wanted)).isPresent();
    if (others && !wish.replace()) {
      throw InstallationRefused.notNow(
          "The issuer "
              + wanted.url()
              + " is registered with other keys, audience or algorithms; --replace gives it these,"
              + " for all tenants that it speaks for.");
    }
    Set<TenantId> concerned = new HashSet<>(wanted.tenants());
    concerned.addAll(issuers.awaited().getOrDefault(wanted.url(), Set.of()));
    if (others) {
      concerned.addAll(before.orElseThrow().tenants());
    } else {
      concerned.removeAll(before.map(Issuer::tenants).orElse(Set.of()));
    }
    if (before.isEmpty() || others || !concerned.isEmpty()) {
      journal.issuerAdmitted(withJournal(concerned, operator), wanted.url());
      issuers.register(wanted);
    }
    return issuers.find(wanted.url()).orElseThrow();
  }

  @Override
  public List<Issuer> list() {
    return issuers.all();
  }

  @Override
  public Map<String, Set<TenantId>> awaited() {
    return issuers.awaited();
  }

  @Override
  public Set<TenantId> remove(String url, Optional<String> tenant) {
    Issuer issuer =
        issuers
            .find(url)
            .orElseThrow(() -> InstallationRefused.notNow("No issuer " + url + " is registered."));
    TenantId operator = operator();
    Optional<TenantId> only = tenant.map(id -> spokenFor(issuer, id));
    Set<TenantId> concerned = only.map(Set::of).orElse(issuer.tenants());
    journal.issuerWithdrawn(operator, url);
    only.ifPresentOrElse(one -> issuers.withdraw(url, one), () -> issuers.remove(url));
    tellWithdrawn(withJournal(concerned, operator), operator, url);
    return concerned.stream()
        .filter(one -> issuers.speakingFor(one).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whoever has to go is gone already, also where the journal of a tenant cannot be written. */
  private void tellWithdrawn(Set<TenantId> concerned, TenantId operator, String url) {
    List<String> untold =
        concerned.stream()
            .filter(one -> !one.equals(operator) && !told(one, url))
            .map(TenantId::value)
            .toList();
    if (!untold.isEmpty()) {
      throw InstallationRefused.notNow(
          "The issuer "
              + url
              + " is believed no longer; but that could not be written into the journals of "
              + String.join(", ", untold)
              + ".");
    }
  }

  private boolean told(TenantId tenant, String url) {
    try {
      journal.issuerWithdrawn(tenant, url);
      return true;
    } catch (RuntimeException unwritten) {
      LOG.warn("the journal of {} could not be written", tenant, unwritten);
      return false;
    }
  }

  private TenantId operator() {
    return tenants
        .operator()
        .filter(this::keepsData)
        .map(Tenant::id)
        .orElseThrow(
            () ->
                InstallationRefused.notNow(
                    "This installation has no operator yet, in whose journal this would stand;"
                        + " make it first, with vangnet operator."));
  }

  private Set<TenantId> known(List<String> ids) {
    return ids.stream().map(this::known).collect(Collectors.toUnmodifiableSet());
  }

  private TenantId known(String id) {
    return TenantId.parse(id)
        .flatMap(tenants::find)
        .filter(this::keepsData)
        .map(Tenant::id)
        .orElseThrow(
            () ->
                InstallationRefused.wrong(
                    "tenant", "must name tenants of this installation; \"" + id + "\" is none."));
  }

  private static TenantId spokenFor(Issuer issuer, String id) {
    return TenantId.parse(id)
        .filter(issuer.tenants()::contains)
        .orElseThrow(
            () ->
                InstallationRefused.wrong(
                    "tenant", "must be one that the issuer speaks for; \"" + id + "\" is none."));
  }

  /** A tenant that is not finished, or erased, has no journal. */
  private Set<TenantId> withJournal(Set<TenantId> concerned, TenantId operator) {
    Set<TenantId> told =
        concerned.stream()
            .filter(one -> tenants.find(one).filter(this::keepsData).isPresent())
            .collect(Collectors.toCollection(TreeSet::new));
    told.add(operator);
    return told;
  }

  private boolean keepsData(Tenant tenant) {
    return KEEPING_DATA.contains(tenant.status());
  }

  private static boolean sameRules(Issuer one, Issuer other) {
    return one.jwks().equals(other.jwks())
        && one.jwksUri().equals(other.jwksUri())
        && one.audience().equals(other.audience())
        && one.algorithms().equals(other.algorithms());
  }
}
