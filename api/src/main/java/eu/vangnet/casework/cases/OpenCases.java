package eu.vangnet.casework.cases;

import eu.vangnet.platform.quotas.Quota;
import eu.vangnet.platform.settings.Setting;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * How many cases may be open at a time. Asked before one is opened, and not before one is reopened:
 * the quota is there against floods, and who needs help again is not turned away for it.
 */
@Singleton
class OpenCases implements Quota {

  @Override
  public Setting limit() {
    return Setting.OPEN_CASES;
  }

  @Override
  public long used(EntityManager em) {
    return em.createQuery("select count(c) from CaseFile c where c.closedAt is null", Long.class)
        .getSingleResult();
  }
}
