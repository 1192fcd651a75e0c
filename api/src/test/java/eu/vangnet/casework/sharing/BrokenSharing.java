package eu.vangnet.casework.sharing;

import eu.vangnet.security.Purpose;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The rule on sharing, broken on purpose, each time in one condition. A test of the rule that lets
 * one of these pass proves nothing of that condition.
 */
enum BrokenSharing {
  FORGETS_THE_ROLE(asked -> asked.reads = true),
  FORGETS_THE_RESTRICTION(asked -> asked.shutOut = false),
  TAKES_A_PARTNER_FOR_OWN_STAFF(asked -> asked.organisation = Optional.empty()),
  FORGETS_THE_SEAT(asked -> asked.seats = asked.seats.isEmpty() ? Set.of("police") : asked.seats),
  GIVES_EACH_SEAT_WHAT_ANY_SEAT_HEARS(
      asked -> asked.seats = asked.seats.isEmpty() ? Set.of() : Set.of("police", "education")),
  NEEDS_NO_AGREEMENT(
      asked ->
          asked.agreements =
              asked.agreements.isEmpty() ? List.of(BrokenTerms.forAll(asked)) : asked.agreements),
  FORGETS_WHO_THE_PARTIES_ARE(
      asked -> asked.eachAgreement(terms -> BrokenTerms.with(terms, asked.organisation))),
  TAKES_A_DRAFT_FOR_SIGNED(asked -> asked.eachAgreement(BrokenTerms::signed)),
  FORGETS_WHEN_AN_AGREEMENT_BEGINS(asked -> asked.eachAgreement(BrokenTerms::begun)),
  FORGETS_WHEN_AN_AGREEMENT_ENDS(asked -> asked.eachAgreement(BrokenTerms::endless)),
  FORGETS_THE_PURPOSE(asked -> asked.purpose = Optional.of(BrokenTerms.covered(asked))),
  FORGETS_THE_CONSENT(asked -> asked.consented = true),
  FORGETS_THE_BRIEFING(asked -> asked.briefed = true),
  FORGETS_WHO_BROUGHT_IT(asked -> asked.item = from(asked.item, Optional.of("somebody"))),
  TAKES_ALL_FOR_ITS_OWN(asked -> asked.item = from(asked.item, asked.organisation)),
  FORGETS_SECRECY(asked -> asked.item = open(asked.item)),
  TELLS_OWN_STAFF_SECRETS(
      asked -> asked.item = asked.organisation.isEmpty() ? open(asked.item) : asked.item),
  FORGETS_WHEN_AN_ITEM_ENDS(asked -> asked.item = endless(asked.item)),
  LETS_THE_LAST_MOMENT_PASS(asked -> asked.now = asked.now.minusNanos(1)),
  FORGETS_THE_CATEGORY(asked -> asked.eachAgreement(BrokenTerms::openingAll)),
  HEARS_ITS_OWN_WITHOUT_A_SEAT_OR_AN_AGREEMENT(
      () ->
          (listener, item, now) ->
              listener.reads() && !listener.shutOut() && listener.brought(item)
                  ? SharingReason.OWN_ITEM
                  : SharingDecision.of(listener, item, now)),
  SHOWS_AGAIN_WHAT_IT_HAS_SHOWN(BrokenSharing::remembering),
  LOOKS_AT_THE_FIRST_AGREEMENT_ONLY(
      asked -> asked.agreements = asked.agreements.stream().limit(1).toList());

  private final Supplier<SharingRule> rule;

  BrokenSharing(Consumer<Question> change) {
    this(() -> asking(change));
  }

  BrokenSharing(Supplier<SharingRule> rule) {
    this.rule = rule;
  }

  /** A broken rule that has answered nothing yet. */
  SharingRule rule() {
    return rule.get();
  }

  private static SharingRule asking(Consumer<Question> change) {
    return (listener, item, now) -> {
      Question asked = new Question(listener, item, now);
      change.accept(asked);
      return asked.answeredBy(SharingDecision::of);
    };
  }

  /** As if what was shown once stood in a cache: then no end of seat or agreement ends hearing. */
  private static SharingRule remembering() {
    Set<List<Object>> shown = new HashSet<>();
    return (listener, item, now) -> {
      List<Object> key = List.of(listener.organisation(), item);
      SharingReason reason = SharingDecision.of(listener, item, now);
      if (reason.shows()) {
        shown.add(key);
      }
      return shown.contains(key) && !reason.shows() ? SharingReason.AGREED : reason;
    };
  }

  private static Classification from(Classification item, Optional<String> bringer) {
    return new Classification(
        item.category(), item.professionalSecret(), bringer, item.sharedUntil());
  }

  private static Classification open(Classification item) {
    return new Classification(item.category(), false, item.organisation(), item.sharedUntil());
  }

  private static Classification endless(Classification item) {
    return new Classification(
        item.category(), item.professionalSecret(), item.organisation(), Optional.empty());
  }

  /** Agreements, broken on purpose. */
  private static final class BrokenTerms {
    static AgreementTerms forAll(Question asked) {
      return new AgreementTerms(
          AgreementState.SIGNED,
          Set.of(asked.organisation.orElse("")),
          Set.of(Purpose.values()),
          Combination.OPENED,
          Set.of(),
          Instant.MIN,
          Instant.MAX);
    }

    static AgreementTerms with(AgreementTerms terms, Optional<String> party) {
      return changed(terms, terms.state(), party.map(Set::of).orElse(Set.of()));
    }

    static AgreementTerms signed(AgreementTerms terms) {
      return changed(terms, AgreementState.SIGNED, terms.parties());
    }

    private static AgreementTerms changed(
        AgreementTerms terms, AgreementState state, Set<String> parties) {
      return new AgreementTerms(
          state,
          parties,
          terms.purposes(),
          terms.categories(),
          terms.conditions(),
          terms.validFrom(),
          terms.validUntil());
    }

    static AgreementTerms begun(AgreementTerms terms) {
      return between(terms, Instant.MIN, terms.validUntil());
    }

    static AgreementTerms endless(AgreementTerms terms) {
      return between(terms, terms.validFrom(), Instant.MAX);
    }

    private static AgreementTerms between(AgreementTerms terms, Instant from, Instant until) {
      return new AgreementTerms(
          terms.state(),
          terms.parties(),
          terms.purposes(),
          terms.categories(),
          terms.conditions(),
          from,
          until);
    }

    static AgreementTerms openingAll(AgreementTerms terms) {
      Set<DataCategory> all = Set.of(DataCategory.values());
      return new AgreementTerms(
          terms.state(),
          terms.parties(),
          terms.purposes(),
          Map.of("police", all, "education", all, "healthCare", all),
          terms.conditions(),
          terms.validFrom(),
          terms.validUntil());
    }

    static Purpose covered(Question asked) {
      return asked.agreements.stream()
          .flatMap(terms -> terms.purposes().stream())
          .findFirst()
          .orElse(Purpose.CASE_WORK);
    }
  }
}
