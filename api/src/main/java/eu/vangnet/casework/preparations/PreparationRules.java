package eu.vangnet.casework.preparations;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.disclosures.Recipient;
import eu.vangnet.casework.secrecy.Liftings;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.ToldCategory;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a preparation has to keep to, as far as the case knows. */
@Singleton
class PreparationRules {
  private final CaseAccess cases;
  private final DisclosureRegister register;
  private final Liftings liftings;
  private final ProtectedSources sources;
  private final Recorder recorder;

  @Inject
  PreparationRules(
      CaseAccess cases,
      DisclosureRegister register,
      Liftings liftings,
      ProtectedSources sources,
      Recorder recorder) {
    this.cases = cases;
    this.register = register;
    this.liftings = liftings;
    this.sources = sources;
    this.recorder = recorder;
  }

  /** Refuses a preparation that no disclosure can be made of; 400 naming the field. */
  void check(EntityManager em, UUID caseFile, NewPreparation sent) {
    register.check(em, caseFile, sent.disclosure(List.of()));
    if (sent.fromSeat().isPresent() != sent.toSeat().isPresent()) {
      throw refused("/toSeat", "together", "must be named together with fromSeat, or neither");
    }
    requireSeat(em, caseFile, "/fromSeat", sent.fromSeat());
    requireSeat(em, caseFile, "/toSeat", sent.toSeat());
    requireOwnSeat(em, caseFile, sent);
    requireSeatOfRecipient(em, caseFile, sent);
  }

  private void requireSeat(EntityManager em, UUID caseFile, String pointer, Optional<String> seat) {
    seat.filter(code -> !cases.knowsSeat(em, caseFile, code))
        .ifPresent(
            code -> {
              throw refused(pointer, "code", "must be a seat of a table of the module");
            });
  }

  /** People of a partner tell from a seat that their organisation holds. */
  private void requireOwnSeat(EntityManager em, UUID caseFile, NewPreparation sent) {
    Optional<String> side = RequestContext.current().principalOrRefuse().organisation();
    boolean foreign =
        side.isPresent()
            && sent.fromSeat().stream()
                .anyMatch(seat -> !cases.seatsOf(em, caseFile, side.get()).contains(seat));
    if (foreign) {
      throw refused("/fromSeat", "notHeld", "must be a seat that your organisation holds");
    }
  }

  /** Between seats the module's rules decide; who leaves the seats out does not get round them. */
  private void requireSeatOfRecipient(EntityManager em, UUID caseFile, NewPreparation sent) {
    Set<String> held =
        sent.recipient()
            .organisation()
            .map(organisation -> cases.seatsOf(em, caseFile, organisation))
            .orElse(Set.of());
    boolean ruled = !held.isEmpty() && !cases.disclosureRules(em, caseFile).isEmpty();
    if (ruled && sent.toSeat().filter(held::contains).isEmpty()) {
      throw refused(
          "/toSeat",
          "seatOfRecipient",
          "must be a seat that the recipient holds at this table: the rules of the module decide");
    }
  }

  /**
   * Refuses a step that names a protected source, told or not, for others read how it was prepared;
   * or a note that the caller does not hear, or a secret where another side reads along.
   *
   * @throws ProblemException 400 naming each field
   */
  void checkStep(EntityManager em, Preparation preparation, Recipient told, NewPreparedStep sent) {
    UUID caseFile = preparation.caseId();
    sources.require(em, caseFile, sent.said());
    Hearing hearing = cases.hearing(em, caseFile, Right.PREPARATION_CREATE);
    for (int place = 0; place < sent.items().size(); place++) {
      PreparedItem item = sent.items().get(place);
      if (!mayTake(em, caseFile, hearing, told, item)) {
        throw refused(
            "/items/" + place + "/note",
            "unknown",
            "must be a note of this case that is still shared");
      }
      if (!PreparedSteps.isOfCaller(preparation) && secret(em, caseFile, item)) {
        throw refused(
            "/items/" + place + "/professionalSecret",
            "secret",
            "must be prepared by your own side: this preparation is that of another one");
      }
    }
  }

  /**
   * Refuses to tell now what is not shared any more: between the description and the telling its
   * time may have ended, or what the caller heard it under.
   *
   * @throws ProblemException 409 naming the items
   */
  void requireStillShared(
      EntityManager em, UUID caseFile, Recipient told, List<PreparedItem> items) {
    Hearing hearing = cases.hearing(em, caseFile, Right.PREPARATION_CONCLUDE);
    String over =
        IntStream.range(0, items.size())
            .filter(place -> !mayTake(em, caseFile, hearing, told, items.get(place)))
            .mapToObj(place -> "items/" + place)
            .collect(Collectors.joining(", "));
    if (!over.isEmpty()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "noteNotShared: The notes of these are not shared any more, or not with you: "
              + over
              + ". Describe again without them, and decide on that.");
    }
  }

  /**
   * A note is taken from by who hears it, or where its secrecy was lifted for who is told; and by
   * nobody after the time until which it is shared, for whoever is told is somebody else.
   */
  private boolean mayTake(
      EntityManager em, UUID caseFile, Hearing hearing, Recipient told, PreparedItem item) {
    return item.note().stream().allMatch(note -> mayTake(em, caseFile, hearing, told, note));
  }

  private boolean mayTake(
      EntityManager em, UUID caseFile, Hearing hearing, Recipient told, String note) {
    return classification(em, caseFile, note)
        .filter(found -> !found.endedBy(recorder.now()))
        .filter(found -> hearing.shows(found) || liftings.stands(em, caseFile, note, told))
        .isPresent();
  }

  /**
   * Whether an item is under secrecy: what the note says counts before what the item says, and a
   * note that is not there any more may have said anything.
   */
  boolean secret(EntityManager em, UUID caseFile, PreparedItem item) {
    return item.saysSecret()
        || item.note().stream()
            .anyMatch(
                note ->
                    classification(em, caseFile, note)
                        .map(Classification::professionalSecret)
                        .orElse(true));
  }

  /** Which sort of data an item is: what the note says counts before what the item says. */
  String category(EntityManager em, UUID caseFile, PreparedItem item) {
    return ToldCategory.of(
        item.note().flatMap(note -> classification(em, caseFile, note)), item.dataCategory());
  }

  /** Whether the secrecy of an item stands in the way: it was not lifted for who is told. */
  boolean closed(EntityManager em, UUID caseFile, Recipient told, PreparedItem item) {
    return secret(em, caseFile, item)
        && item.note().filter(note -> liftings.stands(em, caseFile, note, told)).isEmpty();
  }

  private Optional<Classification> classification(EntityManager em, UUID caseFile, String note) {
    return Identifiers.parse(note).flatMap(id -> cases.classification(em, caseFile, id));
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }
}
