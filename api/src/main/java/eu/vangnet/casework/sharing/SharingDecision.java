package eu.vangnet.casework.sharing;

import java.time.Instant;
import java.util.Comparator;

/**
 * The one rule on who hears an item of a case. Pure: the same arguments give the same answer.
 *
 * <p>First what holds for the whole table: the right to read, restriction, a seat, a valid
 * agreement, its purpose and its conditions. While one of these is missing a partner hears nothing,
 * not even what it brought in itself. Then the item: a side hears what it brought in; a
 * professional secret is heard by nobody else; what has ended is over; and a partner hears only the
 * categories that an agreement opens to its seat.
 *
 * <p>There are as many sides as organisations, and the tenant's own staff are one of them: a secret
 * that they wrote down stays with them, and one that a partner brought in stays with the partner
 * (domain.md 0.3 and B.2: a holder of a professional secret may stay silent). What came with a case
 * from another tenant for a time only was brought in by nobody who asks, so its end counts for all.
 */
final class SharingDecision {
  private SharingDecision() {}

  static SharingReason of(Listener listener, Classification item, Instant now) {
    if (!listener.reads()) {
      return SharingReason.RIGHT_MISSING;
    }
    if (listener.shutOut()) {
      return SharingReason.RESTRICTED;
    }
    if (listener.organisation().isEmpty()) {
      return onItsOwn(listener, item, now, SharingReason.OWN_STAFF);
    }
    if (listener.seats().isEmpty()) {
      return SharingReason.NO_SEAT;
    }
    return listener.agreements().stream()
        .map(terms -> under(terms, listener, item, now))
        .max(Comparator.naturalOrder())
        .orElse(SharingReason.NO_AGREEMENT);
  }

  private static SharingReason under(
      AgreementTerms terms, Listener listener, Classification item, Instant now) {
    if (listener.organisation().filter(terms.parties()::contains).isEmpty()) {
      return SharingReason.NO_AGREEMENT;
    }
    if (!terms.validAt(now)) {
      return SharingReason.AGREEMENT_NOT_VALID;
    }
    if (listener.purpose().filter(terms.purposes()::contains).isEmpty()) {
      return SharingReason.PURPOSE_NOT_AGREED;
    }
    if (terms.conditions().contains(SharingCondition.CONSENT) && !listener.consented()) {
      return SharingReason.CONSENT_MISSING;
    }
    if (terms.conditions().contains(SharingCondition.BRIEFING) && !listener.briefed()) {
      return SharingReason.BRIEFING_MISSING;
    }
    SharingReason opened =
        terms.opens(item.category(), listener.seats())
            ? SharingReason.AGREED
            : SharingReason.CATEGORY_NOT_AGREED;
    return onItsOwn(listener, item, now, opened);
  }

  /** What the item itself says; whatever it leaves open is for the rest to decide. */
  private static SharingReason onItsOwn(
      Listener listener, Classification item, Instant now, SharingReason rest) {
    if (listener.brought(item)) {
      return SharingReason.OWN_ITEM;
    }
    if (item.professionalSecret()) {
      return SharingReason.PROFESSIONAL_SECRET;
    }
    return item.endedBy(now) ? SharingReason.EXPIRED : rest;
  }
}
