package eu.vangnet.platform.personal;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells of a record whose processing is restricted (GDPR article 18) is hidden with it from
 * who may not read it, wherever it stands: in one answer and in lists. For rows that name a record
 * of any kind by its id; ids are of one kind only. Works in the caller's unit of work. Thread-safe.
 */
@Singleton
public class RestrictedRecords {
  private final Instance<PersonalRecords> kinds;
  private final Tenants tenants;

  /** Asks the kinds that the bound tenant keeps. */
  @Inject
  public RestrictedRecords(@Any Instance<PersonalRecords> kinds, Tenants tenants) {
    this.kinds = kinds;
    this.tenants = tenants;
  }

  /** Whether this is a record that is restricted, and the caller may not read such. */
  public boolean hides(EntityManager em, UUID record) {
    return !mayRead()
        && questions()
            .anyMatch(
                question ->
                    !em.createQuery(question + "?1", String.class)
                        .setParameter(1, record.toString())
                        .getResultList()
                        .isEmpty());
  }

  /**
   * The same as a condition of a list, so that what is hidden is neither counted nor paged over.
   *
   * @param column in JPQL, with the id of a record or null, which hides nothing
   */
  public String shown(String column) {
    Stream<String> hidden =
        mayRead()
            ? Stream.empty()
            : questions().map(question -> "not exists (" + question + column + ")");
    return Stream.concat(Stream.of("1 = 1"), hidden).collect(Collectors.joining(" and "));
  }

  private Stream<String> questions() {
    TenantKind own = tenants.find(TenantContext.current()).orElseThrow().kind();
    return kinds.stream()
        .filter(kind -> kind.keptBy(own))
        .flatMap(kind -> kind.restricted().stream());
  }

  private static boolean mayRead() {
    return RequestContext.current().principalOrRefuse().holds(Right.RESTRICTED_READ);
  }
}
