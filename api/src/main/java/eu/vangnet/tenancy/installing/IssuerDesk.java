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
import java.util.function.Consumer;
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
      Set<TenantId> newcomers = new TreeSet<>(wanted.tenants());
      newcomers.removeAll(before.map(Issuer::tenants).orElse(Set.of()));
      admit(wanted, newcomers, withJournal(concerned, operator), operator);
    }
    return issuers.find(wanted.url()).orElseThrow();
  }

  /**
   * Without its entry nobody newly speaks for a tenant that was named, and nothing happens unknown
   * to the operator. No other journal that is out of order keeps new keys from all the rest.
   */
  private void admit(
      Issuer wanted, Set<TenantId> newcomers, Set<TenantId> concerned, TenantId operator) {
    newcomers.forEach(one -> journal.issuerAdmitted(one, wanted.url()));
    if (!newcomers.contains(operator)) {
      journal.issuerAdmitted(operator, wanted.url());
    }
    issuers.register(wanted);
    Set<TenantId> rest = without(concerned, operator);
    rest.removeAll(newcomers);
    tell(
        rest,
        one -> journal.issuerAdmitted(one, wanted.url()),
        "The issuer " + wanted.url() + " is registered as wished");
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
    tell(
        without(withJournal(concerned, operator), operator),
        one -> journal.issuerWithdrawn(one, url),
        "The issuer " + url + " is believed no longer");
    return concerned.stream()
        .filter(one -> issuers.speakingFor(one).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** It is done already, also where the journal of a tenant cannot be written. */
  private static void tell(Set<TenantId> concerned, Consumer<TenantId> telling, String what) {
    List<String> untold =
        concerned.stream().filter(one -> !told(one, telling)).map(TenantId::value).toList();
    if (!untold.isEmpty()) {
      throw InstallationRefused.notNow(
          what
              + "; but that could not be written into the journals of "
              + String.join(", ", untold)
              + ".");
    }
  }

  private static boolean told(TenantId tenant, Consumer<TenantId> telling) {
    try {
      telling.accept(tenant);
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

  private static Set<TenantId> without(Set<TenantId> concerned, TenantId operator) {
    Set<TenantId> others = new TreeSet<>(concerned);
    others.remove(operator);
    return others;
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
