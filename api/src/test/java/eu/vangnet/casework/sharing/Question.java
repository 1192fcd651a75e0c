package eu.vangnet.casework.sharing;

import eu.vangnet.security.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the rule on sharing is asked, part by part, so that a test can change a part of it. */
final class Question {
  boolean reads;
  boolean shutOut;
  Optional<String> organisation;
  Set<String> seats;
  Optional<Purpose> purpose;
  List<AgreementTerms> agreements;
  boolean consented;
  boolean briefed;
  Classification item;
  Instant now;

  Question(Listener listener, Classification item, Instant now) {
    this.reads = listener.reads();
    this.shutOut = listener.shutOut();
    this.organisation = listener.organisation();
    this.seats = listener.seats();
    this.purpose = listener.purpose();
    this.agreements = listener.agreements();
    this.consented = listener.consented();
    this.briefed = listener.briefed();
    this.item = item;
    this.now = now;
  }

  void eachAgreement(UnaryOperator<AgreementTerms> change) {
    this.agreements = agreements.stream().map(change).toList();
  }

  SharingReason answeredBy(SharingRule rule) {
    return rule.of(
        new Listener(reads, shutOut, organisation, seats, purpose, agreements, consented, briefed),
        item,
        now);
  }
}
