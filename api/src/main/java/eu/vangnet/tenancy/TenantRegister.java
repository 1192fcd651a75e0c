package eu.vangnet.tenancy;

import eu.vangnet.codelists.CodeLists;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantExists;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register of tenants: all of it for the operator and the programme, a country for its
 * co-ordinator.
 */
@Singleton
class TenantRegister {
  private static final String PATH = "/v1/tenants";
  private static final Map<String, String> NOT_YET_COUNTED =
      Map.of(Setting.COUNTED_IN_REPORTS.code(), "0");

  private final Tenants tenants;
  private final Issuers issuers;
  private final ModuleCatalogue modules;
  private final CodeLists codeLists;
  private final Recorder recorder;
  private final Reach reach;

  @Inject
  TenantRegister(
      Tenants tenants,
      Issuers issuers,
      ModuleCatalogue modules,
      CodeLists codeLists,
      Recorder recorder,
      Reach reach) {
    this.tenants = tenants;
    this.issuers = issuers;
    this.modules = modules;
    this.codeLists = codeLists;
    this.recorder = recorder;
    this.reach = reach;
  }

  /** Registers a tenant and makes its schema, account and keys. */
  Made create(CreateTenant sent, CreationKey key) {
    NewTenant wanted = checked(sent);
    reach.requireEnrolment(wanted);
    NewTenant tenant = reach.admits() ? wanted : wanted.with(NOT_YET_COUNTED);
    String location = PATH + '/' + sent.id();
    return recorder.make(
        key,
        id -> location,
        id -> JournalEntry.done(Right.TENANT_CREATE, ObjectType.TENANT, sent.id()),
        (em, id) -> {
          try {
            tenants.create(tenant);
          } catch (KeyUnavailable refused) {
            throw ProblemException.invalid(
                Violation.body(
                    "/ownKey", "refused", "must be a key that its service lets us use now"));
          } catch (TenantExists exists) {
            throw new ProblemException(
                ProblemType.ALREADY_EXISTS,
                "A tenant with this id exists already.",
                List.of(),
                Map.of("Location", location));
          }
        });
  }

  /** A tenant of the register; 404 where there is none. */
  TenantView view(String id) {
    return TenantView.of(require(id));
  }

  /**
   * Leads a tenant on: lets it rest, or serve again.
   *
   * @throws ProblemException 404 beyond the caller's reach, 409 when the tenant is not in the
   *     status that this begins from
   */
  TenantView move(
      String id, Optional<String> ifMatch, Right right, TenantStatus from, TenantStatus next) {
    recorder.change(
        JournalEntry.done(right, ObjectType.TENANT, id).event("tenant:" + next.code()),
        em -> {
          Tenant tenant = require(id);
          reach.requireMove(tenant);
          EntityTags.require(ifMatch, TenantView.of(tenant));
          if (tenant.status() != from) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: The tenant is " + tenant.status().code() + ".");
          }
          return tenants.changeStatus(tenant.id(), from, next);
        });
    return view(id);
  }

  private Tenant require(String id) {
    return TenantId.parse(id)
        .flatMap(tenants::find)
        .filter(reach::covers)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** A page, in the order of the ids. */
  TenantList page(int size, Optional<String> cursor, Cursors cursors) {
    if (size < 1 || size > 500) {
      throw ProblemException.invalid(Violation.query("pageSize", "range", "must be from 1 to 500"));
    }
    Optional<TenantId> after = cursor.map(text -> TenantId.of(cursors.decode(text, PATH)));
    List<Tenant> found =
        tenants.page(after, Integer.MAX_VALUE).stream()
            .filter(reach::covers)
            .limit(size + 1L)
            .toList();
    List<Tenant> shown = found.subList(0, Math.min(size, found.size()));
    Optional<String> next =
        found.size() > size
            ? Optional.of(address(size, cursors.encode(shown.getLast().id().value(), PATH)))
            : Optional.empty();
    return new TenantList(
        shown.stream().map(TenantView::of).toList(), address(size, cursor.orElse("")), next);
  }

  private static String address(int size, String cursor) {
    String query =
        (size == 50 ? "" : "&pageSize=" + size) + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
    return query.isEmpty() ? PATH : PATH + '?' + query.substring(1);
  }

  private NewTenant checked(CreateTenant sent) {
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
    if (!codeLists.has("nuts", sent.nuts())) {
      violations.add(Violation.body("/nuts", "code", "must be a region of NUTS 2024"));
    }
    if (!ZoneId.getAvailableZoneIds().contains(sent.zone())) {
      violations.add(Violation.body("/zone", "code", "must be an IANA time zone"));
    }
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
}
