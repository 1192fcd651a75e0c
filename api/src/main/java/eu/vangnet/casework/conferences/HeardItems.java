package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which items of an agenda the caller may see: those about a case at whose table it hears what is
 * ordinary, and those about no case. The others are not there, and nothing counts them.
 */
@Singleton
class HeardItems {
  /** An item as such tells that its case is talked about, and no more. */
  static final Classification HEADING =
      new Classification(DataCategory.ORDINARY, false, Optional.empty(), Optional.empty());

  private final AgendaItems items;
  private final CaseAccess cases;

  @Inject
  HeardItems(AgendaItems items, CaseAccess cases) {
    this.items = items;
    this.cases = cases;
  }

  /** In their order; the conference itself was asked for before. */
  List<HeardItem> of(EntityManager em, UUID conference) {
    Map<UUID, Optional<Hearing>> told = new HashMap<>();
    List<HeardItem> heard = new ArrayList<>();
    for (AgendaItem item : items.of(em, conference)) {
      Optional<Hearing> hearing =
          item.caseId().flatMap(of -> told.computeIfAbsent(of, id -> hearing(em, id)));
      if (item.caseId().isEmpty() || hearing.isPresent()) {
        heard.add(new HeardItem(item, heard.size() + 1, hearing));
      }
    }
    return List.copyOf(heard);
  }

  /**
   * The item. It is looked for among those that the caller may see, so that a hidden one and an
   * absent one cost the same.
   *
   * @throws ProblemException 404 where the caller may see none
   */
  HeardItem require(EntityManager em, UUID conference, UUID item) {
    return of(em, conference).stream()
        .filter(heard -> heard.item().id().equals(item))
        .findFirst()
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * The item, to write about it.
   *
   * @throws ProblemException 404 where the caller may see none, 409 where the processing of its
   *     case is restricted
   */
  HeardItem requireOpen(EntityManager em, UUID conference, UUID item) {
    HeardItem found = require(em, conference, item);
    requireOpen(em, List.of(found));
    return found;
  }

  /**
   * That something may be written about each of these.
   *
   * @throws ProblemException 409 where the processing of a case is restricted
   */
  void requireOpen(EntityManager em, List<HeardItem> shown) {
    shown.stream()
        .flatMap(one -> one.item().caseId().stream())
        .forEach(of -> requireUnrestricted(em, of));
  }

  /**
   * That something may be written about a case that the caller may see.
   *
   * @throws ProblemException 409 where its processing is restricted
   */
  void requireUnrestricted(EntityManager em, UUID caseFile) {
    cases.requireUnrestricted(em, caseFile);
  }

  /** Whether the caller may see the case, which nobody erases until the transaction ends. */
  boolean isThere(EntityManager em, UUID caseFile) {
    try {
      cases.requireAlone(em, caseFile, Right.CASE_READ);
      return true;
    } catch (ProblemException refused) {
      return unlessHidden(refused).isPresent();
    }
  }

  /** What the caller hears of a case; empty where it hears not even that it is talked about. */
  Optional<Hearing> hearing(EntityManager em, UUID caseFile) {
    try {
      return Optional.of(cases.hearing(em, caseFile, Right.CASE_READ))
          .filter(hearing -> hearing.shows(HEADING));
    } catch (ProblemException refused) {
      return unlessHidden(refused);
    }
  }

  /** Whether the caller hears an entry, which may be about no case. */
  boolean shows(EntityManager em, MinuteEntry entry, Optional<String> organisation) {
    return entry
        .caseId()
        .map(
            of ->
                hearing(em, of)
                    .filter(told -> HeardItem.shows(told, entry, organisation))
                    .isPresent())
        .orElse(true);
  }

  /** A case that the caller may not see, or may do nothing with, is not there. */
  private static Optional<Hearing> unlessHidden(ProblemException refused) {
    if (refused.type() == ProblemType.NOT_FOUND
        || refused.type() == ProblemType.TRANSITION_REFUSED) {
      return Optional.empty();
    }
    throw refused;
  }
}
