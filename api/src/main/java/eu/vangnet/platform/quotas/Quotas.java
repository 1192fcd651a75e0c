package eu.vangnet.platform.quotas;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;

/** Holds the quotas of the bound tenant. Thread-safe. */
@Singleton
public class Quotas {
  private final TenantSettings settings;
  private final TenantDatabase database;
  private final Instance<Quota> all;

  /** Finds what the features count. */
  @Inject
  public Quotas(TenantSettings settings, TenantDatabase database, @Any Instance<Quota> all) {
    this.settings = settings;
    this.database = database;
    this.all = all;
  }

  /**
   * How a quota stands.
   *
   * @param name its code
   * @param used how much is held
   * @param limit how much may be held
   */
  public record Standing(String name, String meaning, long used, long limit) {}

  /**
   * Passes when one more fits; from then to its end the transaction is the only one that adds.
   *
   * @throws ProblemException 409 when the quota is used up
   */
  public void requireRoom(EntityManager em, Quota quota) {
    String name = quota.limit().code();
    QuotaLock lock = lock(em, quota);
    long limit = settings.value(quota.limit());
    if (lock.take(limit)) {
      return;
    }
    long used = quota.used(em);
    if (used >= limit) {
      throw new ProblemException(
          ProblemType.QUOTA_USED_UP,
          name
              + ": The tenant holds "
              + used
              + " and may hold "
              + limit
              + ". Close or take away some, or ask the operator for more.");
    }
    lock.counted(limit, limit - used - 1);
  }

  /** Notes that one more is held that nobody asked room for. */
  public void squeezedIn(EntityManager em, Quota quota) {
    lock(em, quota).squeezedIn();
  }

  private static QuotaLock lock(EntityManager em, Quota quota) {
    return em.find(QuotaLock.class, quota.limit().code(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** How all quotas stand, in the order of their names. */
  public List<Standing> standings() {
    return database.read(
        em ->
            all.stream()
                .map(quota -> standing(em, quota))
                .sorted(Comparator.comparing(Standing::name))
                .toList());
  }

  private Standing standing(EntityManager em, Quota quota) {
    return new Standing(
        quota.limit().code(),
        quota.limit().meaning(),
        quota.used(em),
        settings.value(quota.limit()));
  }
}
