package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.Seat;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Seats at the table of a case; a partner sees a case only while its organisation holds one. */
@Singleton
class CaseSeats {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseDecisions decisions;

  @Inject
  CaseSeats(Recorder recorder, Cases cases, CaseDecisions decisions) {
    this.recorder = recorder;
    this.cases = cases;
    this.decisions = decisions;
  }

  /** Gives a seat that the module knows to an organisation. */
  Made give(UUID id, NewSeat sent, CreationKey key) {
    return recorder.make(
        key,
        seat -> "/v1/cases/" + id + "/seats/" + seat,
        seat ->
            JournalEntry.done(Right.CASE_SEAT, ObjectType.CASE, id.toString()).event("seatGiven"),
        (em, seat) -> {
          CaseFile file = decisions.require(em, id, Right.CASE_SEAT);
          requireKnown(file, sent.seat());
          Dating dating = recorder.dating();
          CaseSeat given = new CaseSeat(seat, id, sent.seat(), sent.organisation(), dating.at());
          ended(sent, dating).ifPresent(given::end);
          if (given.held()) {
            requireFree(em, id, sent);
          }
          em.persist(given);
        });
  }

  /** The seats of a case that the caller may know of, those that ended too. */
  List<SeatView> list(UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return cases.seats(em, id).stream()
              .filter(seat -> isKnown(seat, hearing))
              .map(SeatView::of)
              .toList();
        });
  }

  /** A seat of a case. */
  SeatView view(UUID id, UUID seat) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return Optional.of(require(em, id, seat))
              .filter(found -> isKnown(found, hearing))
              .map(SeatView::of)
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  /** Who else sits there tells of the case; with whom nothing is shared knows the own seats. */
  private static boolean isKnown(CaseSeat seat, Hearing hearing) {
    return hearing.ofOwn().shows() || hearing.side().equals(Optional.of(seat.organisation()));
  }

  /**
   * Ends a seat, with every other row by which the organisation holds the same one; ending it again
   * changes nothing.
   */
  void end(UUID id, UUID seat, Optional<String> ifMatch) {
    recorder.change(
        JournalEntry.done(Right.CASE_SEAT, ObjectType.CASE, id.toString()).event("seatEnded"),
        em -> {
          decisions.require(em, id, Right.CASE_SEAT);
          CaseSeat held = require(em, id, seat);
          EntityTags.require(ifMatch, SeatView.of(held));
          if (held.held()) {
            Instant now = recorder.now();
            sameHeld(em, id, held.seat(), held.organisation()).forEach(same -> same.end(now));
          }
          return held;
        });
  }

  /** When a seat of an earlier system ended; one that is given today is not over today. */
  private static Optional<Instant> ended(NewSeat sent, Dating dating) {
    Optional<Instant> until = sent.until().map(end -> end.truncatedTo(ChronoUnit.MICROS));
    if (until
        .filter(end -> end.isBefore(dating.at()) || end.isAfter(dating.storedAt()))
        .isPresent()) {
      throw ProblemException.invalid(
          Violation.body(
              "/until", "range", "must not be before the seat was given, and not in the future"));
    }
    return until;
  }

  /** A second row of the same seat would let the organisation read on when the first one ends. */
  private void requireFree(EntityManager em, UUID id, NewSeat sent) {
    sameHeld(em, id, sent.seat(), sent.organisation())
        .findFirst()
        .ifPresent(
            held -> {
              throw new ProblemException(
                  ProblemType.ALREADY_EXISTS,
                  "alreadyHeld: The organisation holds this seat at the table of this case now.",
                  List.of(),
                  Map.of("Location", SeatView.of(held).href()));
            });
  }

  private Stream<CaseSeat> sameHeld(EntityManager em, UUID id, String seat, String organisation) {
    return cases.seats(em, id).stream()
        .filter(CaseSeat::held)
        .filter(held -> held.seat().equals(seat) && held.organisation().equals(organisation));
  }

  private void requireKnown(CaseFile file, String seat) {
    boolean known =
        decisions.procedureOf(file).procedure().tables().stream()
            .flatMap(table -> table.seats().stream())
            .map(Seat::code)
            .anyMatch(seat::equals);
    if (!known) {
      throw ProblemException.invalid(
          Violation.body("/seat", "code", "must be a seat of a table of the module"));
    }
  }

  private static CaseSeat require(EntityManager em, UUID id, UUID seat) {
    return Optional.ofNullable(em.find(CaseSeat.class, seat.toString()))
        .filter(found -> found.caseId().equals(id))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }
}
