package eu.vangnet.casework.sharing;

import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One combination of all that the rule on sharing looks at, and what of it a test needs. */
record Combination(Asking asking, Terms terms, Item item) {
  static final Instant NOW = Instant.parse("2026-03-09T14:00:00Z");
  static final String PARTNER = "police-west";
  static final String OTHER_PARTNER = "youth-east";

  /** What the agreements of the tests open; of other seats nothing. */
  static final Map<String, Set<DataCategory>> OPENED =
      Map.of(
          "police", Set.of(DataCategory.ORDINARY, DataCategory.CRIMINAL),
          "education", Set.of(DataCategory.ORDINARY));

  /** Who asks for a case: role, whether from the partner, the seats it holds, restriction. */
  record Asking(Role role, boolean partner, Set<String> seats, boolean restricted) {
    boolean reads() {
      return role.rights().contains(Right.CASE_READ);
    }

    boolean shutOut() {
      return restricted && !role.rights().contains(Right.RESTRICTED_READ);
    }
  }

  /** What an agreement is like: how it stands, its purpose, and its conditions in the case. */
  record Terms(Standing standing, boolean purpose, Condition consent, Condition briefing) {}

  /** How an agreement stands. */
  enum Standing {
    NONE,
    DRAFT,
    ENDED,
    EARLY,
    OVER,
    OTHERS,
    VALID
  }

  /** Whether an agreement asks for something, and whether it is there. */
  enum Condition {
    NOT_ASKED,
    MET,
    MISSING
  }

  /** An item: who brought it in, secrecy, its end and its category. */
  record Item(Bringer bringer, boolean secret, Ending ending, DataCategory category) {
    Classification classification() {
      return new Classification(category, secret, bringer.organisation(), ending.of(NOW));
    }
  }

  /** Who brought an item in. */
  enum Bringer {
    TENANT,
    PARTNER,
    OTHER_PARTNER,
    ELSEWHERE;

    Optional<String> organisation() {
      return switch (this) {
        case TENANT -> Optional.empty();
        case PARTNER -> Optional.of(Combination.PARTNER);
        case OTHER_PARTNER -> Optional.of(Combination.OTHER_PARTNER);
        case ELSEWHERE -> Optional.of(Classification.ELSEWHERE);
      };
    }
  }

  /** Until when an item is shared. */
  enum Ending {
    NONE,
    FUTURE,
    NOW,
    PAST;

    Optional<Instant> of(Instant now) {
      return switch (this) {
        case NONE -> Optional.empty();
        case FUTURE -> Optional.of(now.plus(Duration.ofMinutes(1)));
        case NOW -> Optional.of(now);
        case PAST -> Optional.of(now.minus(Duration.ofDays(1)));
      };
    }
  }

  /** As the rule of the product is asked. */
  Listener listener() {
    return new Listener(
        asking.reads(),
        asking.shutOut(),
        asking.partner() ? Optional.of(PARTNER) : Optional.empty(),
        asking.seats(),
        Optional.of(Purpose.CASE_WORK),
        terms.standing() == Standing.NONE ? List.of() : List.of(agreement()),
        terms.consent() == Condition.MET,
        terms.briefing() == Condition.MET);
  }

  AgreementTerms agreement() {
    Duration day = Duration.ofDays(1);
    Instant from = terms.standing() == Standing.EARLY ? NOW.plus(day) : NOW.minus(day);
    Instant until = terms.standing() == Standing.OVER ? NOW : NOW.plus(day).plus(day);
    return new AgreementTerms(
        switch (terms.standing()) {
          case DRAFT -> AgreementState.DRAFT;
          case ENDED -> AgreementState.ENDED;
          default -> AgreementState.SIGNED;
        },
        Set.of(terms.standing() == Standing.OTHERS ? OTHER_PARTNER : PARTNER),
        Set.of(terms.purpose() ? Purpose.CASE_WORK : Purpose.OVERSIGHT),
        OPENED,
        conditions(),
        from,
        until);
  }

  private Set<SharingCondition> conditions() {
    boolean consent = terms.consent() != Condition.NOT_ASKED;
    boolean briefing = terms.briefing() != Condition.NOT_ASKED;
    if (consent && briefing) {
      return Set.of(SharingCondition.values());
    }
    return consent
        ? Set.of(SharingCondition.CONSENT)
        : briefing ? Set.of(SharingCondition.BRIEFING) : Set.of();
  }

  /** As the truth table is asked, column by column. */
  List<String> cells() {
    boolean own = item.bringer() == (asking.partner() ? Bringer.PARTNER : Bringer.TENANT);
    boolean over = item.ending() == Ending.NOW || item.ending() == Ending.PAST;
    return List.of(
        asking.reads() ? "yes" : "no",
        asking.shutOut() ? "from" : "not",
        asking.partner() ? "partner" : "tenant",
        asking.seats().isEmpty() ? "no" : "yes",
        terms.standing().name().toLowerCase(java.util.Locale.ROOT),
        terms.purpose() ? "yes" : "no",
        word(terms.consent(), "given"),
        word(terms.briefing(), "held"),
        own ? "own" : "other",
        item.secret() ? "yes" : "no",
        over ? "yes" : "no",
        opened() ? "open" : "closed");
  }

  private boolean opened() {
    return (asking.seats().contains("police")
            && (item.category() == DataCategory.ORDINARY
                || item.category() == DataCategory.CRIMINAL))
        || (asking.seats().contains("education") && item.category() == DataCategory.ORDINARY);
  }

  private static String word(Condition condition, String met) {
    return switch (condition) {
      case NOT_ASKED -> "notAsked";
      case MET -> met;
      case MISSING -> "missing";
    };
  }
}
