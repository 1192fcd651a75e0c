package eu.vangnet.casework.sheets;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a feedback sheet may hold: nothing under professional secrecy, lifted or not (Belgian
 * Constitutional Court 52/2021, domain.md B.2), and nothing whose time is over; and whose consensus
 * it is.
 */
@Singleton
class SheetRules {
  /** One alone is no meeting, and agrees with nobody. */
  private static final int FEWEST = 2;

  private final CaseAccess cases;
  private final DisclosureRegister register;
  private final TableAttendance attendance;
  private final SheetItems items;
  private final Recorder recorder;

  @Inject
  SheetRules(
      CaseAccess cases,
      DisclosureRegister register,
      TableAttendance attendance,
      SheetItems items,
      Recorder recorder) {
    this.cases = cases;
    this.register = register;
    this.attendance = attendance;
    this.items = items;
    this.recorder = recorder;
  }

  /** Refuses a sheet that cannot become a disclosure; 400 naming each field. */
  void check(EntityManager em, UUID caseFile, NewSheet sent) {
    register.check(em, caseFile, sent.content().disclosure());
    List<Violation> violations = new ArrayList<>();
    Set<SheetParticipant> named = new HashSet<>();
    for (int place = 0; place < sent.participants().size(); place++) {
      if (!named.add(sent.participants().get(place))) {
        violations.add(Violation.body("/participants/" + place, "duplicate", "must be named once"));
      }
    }
    if (missesSomebody(attendance.lastPresent(em, caseFile), sent.participants())) {
      violations.add(
          Violation.body(
              "/participants",
              "presentMissing",
              "must name as many of each organisation as were there for the case at the last"
                  + " conference on it, and of the tenant's own people"));
    }
    refuse(violations);
    requireNoSecrets(em, caseFile, sent.items());
    refuse(unheard(em, caseFile, Right.SHEET_CREATE, sent.items()));
    refuse(blind(em, caseFile, sent));
  }

  /** Nobody agrees to words that he does not read. */
  private List<Violation> blind(EntityManager em, UUID caseFile, NewSheet sent) {
    Map<String, Boolean> reading = new HashMap<>();
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < sent.participants().size(); place++) {
      Optional<String> organisation = sent.participants().get(place).organisation();
      organisation.ifPresent(
          side ->
              reading.computeIfAbsent(
                  side, asked -> items.heardBy(em, caseFile, asked, sent.items())));
      if (!organisation.map(reading::get).orElse(true)) {
        violations.add(
            Violation.body(
                "/participants/" + place,
                "unheard",
                "must hear all that the sheet tells, to agree to it: no agreement opens that to"
                    + " the organisation now, or it sits at no table; sign an agreement that opens"
                    + " it, or tell by a preparation instead of a sheet"));
      }
    }
    return violations;
  }

  /**
   * Whether fewer are asked than were there: one approval for each who was there (domain.md B.2),
   * and nobody leaves out whoever would object. Attendance names people and not their tokens, so
   * they are counted, side by side.
   */
  private static boolean missesSomebody(
      Map<Optional<String>, Long> present, List<SheetParticipant> asked) {
    Map<Optional<String>, Long> voices =
        asked.stream()
            .collect(Collectors.groupingBy(SheetParticipant::organisation, Collectors.counting()));
    return present.entrySet().stream()
        .anyMatch(side -> voices.getOrDefault(side.getKey(), 0L) < side.getValue());
  }

  /**
   * Refuses to tell what is no consensus of those who met: they were fewer than two, nobody wrote
   * down who was there, or more were there than were asked.
   *
   * @throws ProblemException 409 with {@code presentMissing} or {@code noMeeting}
   */
  void requireConsensus(EntityManager em, UUID caseFile, List<SheetParticipant> asked) {
    Map<Optional<String>, Long> present = attendance.lastPresent(em, caseFile);
    if (missesSomebody(present, asked)) {
      throw refused("presentMissing: Somebody else was there who was not asked.", List.of());
    }
    if (present.values().stream().mapToLong(Long::longValue).sum() < FEWEST) {
      throw refused(
          "noMeeting: A feedback sheet tells what those agree on who met, two at least. Record who"
              + " was there for this case at a conference that has it on its agenda; a talk is"
              + " none.",
          List.of());
    }
  }

  /** Refuses what is under secrecy, by what the item or the note that it is taken from says. */
  void requireNoSecrets(EntityManager em, UUID caseFile, List<SheetItem> said) {
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < said.size(); place++) {
      SheetItem item = said.get(place);
      if (item.saysSecret()) {
        violations.add(secret(place, "professionalSecret"));
      } else if (items
          .note(em, caseFile, item)
          .filter(Classification::professionalSecret)
          .isPresent()) {
        violations.add(secret(place, "note"));
      }
    }
    refuse(violations);
  }

  /**
   * Refuses to tell what could be told when it was described and cannot be now: the time of a note
   * ends, and what others may hear is judged when they hear it.
   *
   * @throws ProblemException 409 with {@code expired}, or {@code unknown} where the caller hears it
   *     no more, naming each field
   */
  void requireStillHeard(EntityManager em, UUID caseFile, List<SheetItem> said) {
    List<Violation> violations = unheard(em, caseFile, Right.SHEET_DISCLOSE, said);
    if (!violations.isEmpty()) {
      throw refused(
          violations.getFirst().code()
              + ": A note that the sheet is taken from may not be told any more. Make another"
              + " sheet without it.",
          violations);
    }
  }

  private List<Violation> unheard(
      EntityManager em, UUID caseFile, Right action, List<SheetItem> said) {
    Hearing hearing = cases.hearing(em, caseFile, action);
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < said.size(); place++) {
      SheetItem item = said.get(place);
      if (item.note().isPresent()) {
        String pointer = "/items/" + place + "/note";
        items
            .note(em, caseFile, item)
            .filter(note -> hearing.shows(note))
            .ifPresentOrElse(
                note -> {
                  if (over(note)) {
                    violations.add(expired(pointer));
                  }
                },
                () -> violations.add(unknown(pointer)));
      }
    }
    return violations;
  }

  /** Also of a note that the caller's own side wrote and hears without an end: others are told. */
  private boolean over(Classification note) {
    return note.sharedUntil().filter(end -> !end.isAfter(recorder.now())).isPresent();
  }

  private static Violation unknown(String pointer) {
    return Violation.body(pointer, "unknown", "must be a note of this case");
  }

  private static Violation expired(String pointer) {
    return Violation.body(
        pointer, "expired", "must be a note that others may still hear: its time is over");
  }

  private static Violation secret(int place, String member) {
    return Violation.body(
        "/items/" + place + '/' + member,
        "secret",
        "must not be under professional secrecy: a feedback sheet holds nothing of it");
  }

  private static ProblemException refused(String detail, List<Violation> violations) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, detail, violations, Map.of());
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
