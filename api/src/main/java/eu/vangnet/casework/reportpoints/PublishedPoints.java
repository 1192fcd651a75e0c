package eu.vangnet.casework.reportpoints;

import eu.vangnet.platform.quotas.Quota;
import eu.vangnet.platform.settings.Setting;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** How many report points a tenant may publish: its own must not fill the directory of all. */
@Singleton
class PublishedPoints implements Quota {

  @Override
  public Setting limit() {
    return Setting.REPORT_POINTS;
  }

  @Override
  public long used(EntityManager em) {
    return em.createQuery("select count(p) from ReportPoint p", Long.class).getSingleResult();
  }
}
