package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold before something is minuted. */
@Singleton
class MinuteChecks {
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

  private final Attendees attendees;
  private final Conferences conferences;
  private final DisclosureRegister disclosures;
  private final TableRules tables;
  private final ProtectedSources sources;

  @Inject
  MinuteChecks(
      Attendees attendees,
      Conferences conferences,
      DisclosureRegister disclosures,
      TableRules tables,
      ProtectedSources sources) {
    this.attendees = attendees;
    this.conferences = conferences;
    this.disclosures = disclosures;
    this.tables = tables;
    this.sources = sources;
  }

  /** Who told it was there for the item. */
  Attendee requirePresent(EntityManager em, AgendaItem item, String attendee) {
    return attendees.presentFor(em, item).stream()
        .filter(one -> one.id().toString().equals(attendee))
        .findFirst()
        .orElseThrow(
            () -> refused("/broughtBy", "notPresent", "must be somebody present for the item"));
  }

  /** That table and rule may decide, that enough were there, and that the votes carry it. */
  void requireVotes(EntityManager em, ConferenceKind kind, AgendaItem item, NewDecision sent) {
    List<Attendee> present = attendees.presentFor(em, item);
    Set<String> chairs = tables.require(em, kind, item, sent, present);
    new VoteCheck(present, chairs).require(sent);
  }

  /** What was disclosed is recorded with the case, by the steps that lead there. */
  void requireDisclosure(EntityManager em, AgendaItem item, Optional<String> disclosure) {
    boolean known =
        disclosure.stream()
            .allMatch(
                id ->
                    item.caseId()
                        .filter(of -> disclosures.holds(em, of, Identifiers.parse(id)))
                        .isPresent());
    if (!known) {
      throw refused("/disclosure", "unknown", "must be a disclosure of the case of the item");
    }
  }

  /** A day that every database keeps, and so is the one after it, from which it is late. */
  void requireDay(LocalDate dueOn) {
    if (dueOn.isBefore(FIRST_DAY) || dueOn.isAfter(LAST_DAY)) {
      throw refused("/dueOn", "range", "must be from " + FIRST_DAY + " to " + LAST_DAY);
    }
  }

  void requireAsked(EntityManager em, AgendaItem item, Optional<String> organisation) {
    boolean asked =
        organisation.isEmpty()
            || conferences.participants(em, item.conferenceId()).stream()
                .anyMatch(one -> one.organisation().equals(organisation));
    if (!asked) {
      throw refused("/organisation", "notAsked", "must be asked to the conference");
    }
  }

  /**
   * An item about no case has nobody who decides who may hear what, so it holds nothing that not
   * everybody may hear. And nothing secret is written down before all who hear it were told that it
   * stays among them.
   *
   * @throws ProblemException 400 or 409
   */
  void require(EntityManager em, AgendaItem item, Classified sent) {
    if (item.caseId().isEmpty() && !sent.plain()) {
      throw refused("/dataCategory", "noCase", "must be ordinary and no secret in this item");
    }
    if (sent.secret()) {
      List<String> unbriefed =
          attendees.presentFor(em, item).stream()
              .filter(one -> one.briefedAt().isEmpty())
              .map(one -> one.seat().seat())
              .distinct()
              .toList();
      if (!unbriefed.isEmpty()) {
        throw new ProblemException(
            ProblemType.CONFLICT,
            "notBriefed: Brief those present first; not told yet that it is confidential are "
                + String.join(", ", unbriefed)
                + ".");
      }
    }
  }

  /** Words that name a protected source of the case are not minuted. */
  void requireNoSource(EntityManager em, AgendaItem item, Map<String, String> words) {
    item.caseId().ifPresent(of -> sources.require(em, of, words));
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }
}
