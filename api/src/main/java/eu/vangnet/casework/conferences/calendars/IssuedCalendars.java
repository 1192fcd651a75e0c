package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.platform.capabilities.IssuedLinks;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendars that the current tenant issued. */
@Singleton
class IssuedCalendars implements IssuedLinks {
  private final Cursors cursors;

  @Inject
  IssuedCalendars(Cursors cursors) {
    this.cursors = cursors;
  }

  Optional<IssuedCalendar> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(IssuedCalendar.class, id.toString()));
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public void withdrawOf(EntityManager em, String subject, Instant now) {
    em.createQuery(
            "select o from IssuedCalendar o where o.issuedBy = ?1 and o.withdrawnAt is null",
            IssuedCalendar.class)
        .setParameter(1, subject)
        .getResultList()
        .forEach(calendar -> calendar.withdraw(now));
  }

  /** Those of an organisation, where one is named; else all. */
  Page<IssuedCalendar> page(
      EntityManager em, PageRequest request, UUID series, Optional<String> organisation) {
    Collection<IssuedCalendar> rows =
        new Collection<>(
            "/v1/series/" + series + "/calendars",
            "select o from IssuedCalendar o",
            IssuedCalendar.class,
            List.of(Field.instant("issuedAt", "issuedAt")),
            (calendar, field) -> new Place(calendar.issuedAt(), calendar.id()));
    List<Object> parameters = new ArrayList<>(List.of(series.toString()));
    organisation.ifPresent(parameters::add);
    String scope = "o.seriesId = ?1" + (organisation.isPresent() ? " and o.organisation = ?2" : "");
    return rows.read(em, cursors, request, new Collection.Scope(scope, parameters));
  }
}
