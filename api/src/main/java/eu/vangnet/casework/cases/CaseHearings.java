package eu.vangnet.casework.cases;

import eu.vangnet.casework.agreements.Agreements;
import eu.vangnet.casework.sharing.AgreementTerms;
import eu.vangnet.casework.sharing.CaseConditions;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.Listener;
import eu.vangnet.casework.sharing.SharingCondition;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gathers what the rule on sharing asks for, for one case or for all of a page at once: of the
 * tenant's own people nothing, of a partner the agreements, and consent and briefing where an
 * agreement asks for them. One question to the database each, however many cases there are.
 */
@Singleton
class CaseHearings {
  private final Cases cases;
  private final Agreements agreements;
  private final CaseConditions conditions;
  private final Clock clock;

  @Inject
  CaseHearings(Cases cases, Agreements agreements, CaseConditions conditions, Clock clock) {
    this.cases = cases;
    this.agreements = agreements;
    this.conditions = conditions;
    this.clock = clock;
  }

  /**
   * What the caller hears of one case.
   *
   * @param known the agreements of the caller's organisation, where they were asked for before
   */
  Hearing of(
      EntityManager em, UUID caseFile, Standing standing, Optional<List<AgreementTerms>> known) {
    return of(em, Map.of(caseFile, standing), known).get(caseFile);
  }

  /**
   * What the caller hears who opened a case, no secret in any event: somebody of the tenant as if
   * nothing restricted it; somebody of a partner as if it held here the seats that it holds at
   * other tables, under its agreements and their conditions.
   */
  Hearing inEmergency(EntityManager em, UUID caseFile) {
    Optional<Purpose> purpose = RequestContext.current().purpose();
    return RequestContext.current()
        .principalOrRefuse()
        .organisation()
        .map(
            organisation -> {
              Standing standing = new Standing(cases.seatsAnywhere(em, organisation), false);
              Asking asking = new Asking(true, false, purpose);
              return ofPartner(em, Map.of(caseFile, standing), organisation, asking).get(caseFile);
            })
        .orElseGet(() -> hearing(Listener.ofTenant(true, false, purpose)))
        .withoutSecrets();
  }

  /**
   * How a case and the caller stand to each other.
   *
   * @param seats the seats that the caller's organisation holds at its table
   * @param restricted whether its processing is restricted
   */
  record Standing(Set<String> seats, boolean restricted) {}

  /** What the caller hears of each of these cases. */
  Map<UUID, Hearing> of(EntityManager em, Map<UUID, Standing> cases) {
    return of(em, cases, Optional.empty());
  }

  private Map<UUID, Hearing> of(
      EntityManager em, Map<UUID, Standing> cases, Optional<List<AgreementTerms>> known) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Asking asking =
        new Asking(
            caller.holds(Right.CASE_READ),
            caller.holds(Right.RESTRICTED_READ),
            RequestContext.current().purpose());
    return caller
        .organisation()
        .map(
            organisation ->
                ofPartner(
                    em,
                    cases,
                    organisation,
                    asking,
                    known.orElseGet(() -> agreements.of(em, organisation))))
        .orElseGet(() -> ofTenant(cases, asking));
  }

  /**
   * What a partner hears of each of these cases, of which none is restricted for the caller. Where
   * it sits at no table it hears nothing.
   */
  Map<UUID, Hearing> atTables(EntityManager em, Set<UUID> ids, String organisation) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Set<String>> seats = cases.seats(em, ids, organisation);
    return of(
        em,
        ids.stream()
            .collect(
                Collectors.toMap(
                    id -> id, id -> new Standing(seats.getOrDefault(id, Set.of()), false))));
  }

  /** What the tenant's own people hear alike of every case that is not restricted for them. */
  Hearing ofOwnPeople() {
    boolean reads = RequestContext.current().principalOrRefuse().holds(Right.CASE_READ);
    return hearing(Listener.ofTenant(reads, false, RequestContext.current().purpose()));
  }

  /** What a partner with this seat hears when it asks for case work. */
  Hearing ofPartner(EntityManager em, UUID caseFile, Standing standing, String organisation) {
    Asking asking = new Asking(true, false, Optional.of(Purpose.CASE_WORK));
    return ofPartner(em, Map.of(caseFile, standing), organisation, asking).get(caseFile);
  }

  /** With which rights and for which purpose somebody asks. */
  private record Asking(boolean reads, boolean readsRestricted, Optional<Purpose> purpose) {
    boolean shutOut(Standing standing) {
      return standing.restricted() && !readsRestricted;
    }
  }

  private Map<UUID, Hearing> ofTenant(Map<UUID, Standing> cases, Asking asking) {
    Map<UUID, Hearing> hearings = new HashMap<>();
    cases.forEach(
        (id, standing) ->
            hearings.put(
                id,
                hearing(
                    Listener.ofTenant(
                        asking.reads(), asking.shutOut(standing), asking.purpose()))));
    return hearings;
  }

  private Map<UUID, Hearing> ofPartner(
      EntityManager em, Map<UUID, Standing> cases, String organisation, Asking asking) {
    return ofPartner(em, cases, organisation, asking, agreements.of(em, organisation));
  }

  private Map<UUID, Hearing> ofPartner(
      EntityManager em,
      Map<UUID, Standing> cases,
      String organisation,
      Asking asking,
      List<AgreementTerms> terms) {
    Set<UUID> consented =
        asksFor(terms, SharingCondition.CONSENT)
            ? conditions.consented(em, cases.keySet())
            : Set.of();
    Set<UUID> briefed =
        asksFor(terms, SharingCondition.BRIEFING)
            ? conditions.briefed(em, cases.keySet(), organisation)
            : Set.of();
    Map<UUID, Hearing> hearings = new HashMap<>();
    cases.forEach(
        (id, standing) ->
            hearings.put(
                id,
                hearing(
                    new Listener(
                        asking.reads(),
                        asking.shutOut(standing),
                        Optional.of(organisation),
                        standing.seats(),
                        asking.purpose(),
                        terms,
                        consented.contains(id),
                        briefed.contains(id)))));
    return hearings;
  }

  private Hearing hearing(Listener listener) {
    return new Hearing(listener, clock.instant());
  }

  private static boolean asksFor(List<AgreementTerms> terms, SharingCondition condition) {
    return terms.stream().anyMatch(one -> one.conditions().contains(condition));
  }
}
