package eu.vangnet.tenancy;

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
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantExists;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final TenantDefinitions definitions;
  private final Recorder recorder;
  private final Reach reach;

  @Inject
  TenantRegister(Tenants tenants, TenantDefinitions definitions, Recorder recorder, Reach reach) {
    this.tenants = tenants;
    this.definitions = definitions;
    this.recorder = recorder;
    this.reach = reach;
  }

  /** Registers a tenant and makes its schema, account and keys. */
  Made create(CreateTenant sent, CreationKey key) {
    NewTenant wanted = definitions.checked(sent);
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
}
