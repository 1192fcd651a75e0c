package eu.vangnet.casework.signals;

import eu.vangnet.codelists.CodeLists;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Inside;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the product's own classes find of signals for a caseworker of a tenant.
 *
 * @param database where they look: the product's own, or a broken one
 */
public record SignalsIn(TenantDatabase database) {
  private static final Product PRODUCT = Product.started();
  private static final Set<Role> ROLES = Set.of(Role.CASEWORKER);

  /** Whether there is one of this id. */
  public boolean hold(TenantId tenant, UUID id) {
    return read(tenant, em -> signals().find(em, id).isPresent());
  }

  /** The ids of those on a page. */
  public List<String> listed(TenantId tenant, PageRequest asked) {
    return read(
        tenant,
        em ->
            signals().page(em, asked, RequestContext.current().principalOrRefuse()).items().stream()
                .map(SignalLine::id)
                .toList());
  }

  /** Whether the same application has delivered this source before. */
  public boolean knowSource(TenantId tenant, String system, String reference) {
    SignalSource source = new SignalSource(system, reference);
    return read(
        tenant,
        em ->
            signals()
                .findBySource(
                    em, source, SignalSender.known(RequestContext.current().principalOrRefuse()))
                .isPresent());
  }

  /** How many the figures count. */
  public long counted(TenantId tenant) {
    Figures figures = new Figures(database, PRODUCT.bean(CodeLists.class), PRODUCT.clock());
    return Inside.request(tenant, ROLES, () -> figures.count(new EverySignal()).total());
  }

  private <T> T read(TenantId tenant, Function<EntityManager, T> work) {
    return Inside.request(tenant, ROLES, () -> database.read(work));
  }

  private static Signals signals() {
    return PRODUCT.bean(Signals.class);
  }

  private static final class EverySignal extends FigureQuery {

    @Override
    String dimension() {
      return "total";
    }

    @Override
    String scheme() {
      return "prevent2025";
    }
  }
}
