package eu.vangnet.casework.cases;

import eu.vangnet.casework.agreements.Agreements;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a partner of the tenant hears of a case or a signal, for whoever is about to tell it
 * something: the rule on sharing says of what is sent what it says of what a partner reads itself.
 * Works in the caller's unit of work. Thread-safe.
 */
@Singleton
public class PartnerHearings {
  private final Cases cases;
  private final CaseHearings hearings;
  private final Agreements agreements;

  @Inject
  PartnerHearings(Cases cases, CaseHearings hearings, Agreements agreements) {
    this.cases = cases;
    this.hearings = hearings;
    this.agreements = agreements;
  }

  /**
   * What an organisation hears now for case work. One that holds no seat at this table, or is told
   * of a signal, which has none, is judged by the seats that it holds at other tables, as in an
   * emergency.
   *
   * @param subject the case or the signal
   * @param name of the organisation, as tokens name it or as people write that ("Police West")
   * @return empty where no partner is called so: none that holds a seat or ever signed an agreement
   */
  public Optional<Hearing> of(EntityManager em, UUID subject, String name) {
    return Stream.of(name, folded(name))
        .distinct()
        .flatMap(organisation -> ofPartner(em, subject, organisation).stream())
        .findFirst();
  }

  /** The seats that an organisation holds now at the table of a case, however it is written. */
  public Set<String> seats(EntityManager em, UUID caseFile, String name) {
    Map<String, Set<String>> held = CaseSeat.heldByOrganisation(cases.seats(em, caseFile));
    return Stream.of(name, folded(name))
        .flatMap(organisation -> held.getOrDefault(organisation, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Hearing> ofPartner(EntityManager em, UUID subject, String organisation) {
    Set<String> seats = seatsToJudgeBy(em, subject, organisation);
    if (seats.isEmpty() && agreements.of(em, organisation).isEmpty()) {
      return Optional.empty();
    }
    boolean restricted = cases.find(em, subject).filter(CaseFile::restricted).isPresent();
    return Optional.of(
        hearings.ofPartner(
            em, subject, new CaseHearings.Standing(seats, restricted), organisation));
  }

  private Set<String> seatsToJudgeBy(EntityManager em, UUID subject, String organisation) {
    Set<String> held =
        CaseSeat.heldByOrganisation(cases.seats(em, subject)).getOrDefault(organisation, Set.of());
    return held.isEmpty() ? cases.seatsAnywhere(em, organisation) : held;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}.]+", "-")
        .replaceAll("^-|-$", "");
  }
}
