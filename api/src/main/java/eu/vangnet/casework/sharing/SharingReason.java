package eu.vangnet.casework.sharing;

/**
 * Why an item is shown or withheld. The order counts: the further down, the further a request came,
 * and of several agreements the one that goes furthest decides.
 */
public enum SharingReason {
  /** No role of theirs lets them read cases. */
  RIGHT_MISSING("rightMissing", "No role of the caller allows reading cases."),
  /** Processing is restricted (GDPR article 18). */
  RESTRICTED("restricted", "Processing of the case is restricted."),
  /** The organisation does not sit at this table. */
  NO_SEAT("noSeat", "The organisation holds no seat at the table of the case."),
  /** The organisation is party to no agreement. */
  NO_AGREEMENT("noAgreement", "The organisation is party to no agreement on sharing."),
  /** It is, but not now. */
  AGREEMENT_NOT_VALID(
      "agreementNotValid", "The agreement is not signed, has ended, or is not valid now."),
  /** It is, but not for this. */
  PURPOSE_NOT_AGREED(
      "purposeNotAgreed", "The agreement does not cover the purpose of the request."),
  /** The agreement asks for the consent of the person. */
  CONSENT_MISSING("consentMissing", "The person has not consented to sharing, or took it back."),
  /** The agreement asks that the organisation be briefed. */
  BRIEFING_MISSING(
      "briefingMissing", "The organisation was not briefed on confidentiality in this case."),
  /** A professional secret stays with who brought it in. */
  PROFESSIONAL_SECRET("professionalSecret", "A professional secret stays with who brought it in."),
  /** Its time is over. */
  EXPIRED("expired", "The time for which it was shared is over."),
  /** The agreement leaves this sort of data out for the seat. */
  CATEGORY_NOT_AGREED(
      "categoryNotAgreed", "The agreement does not open this data category to the seat."),
  /** An agreement opens it. */
  AGREED("agreed", "An agreement opens this data category to the seat."),
  /** The listener's own side brought it in. */
  OWN_ITEM("ownItem", "The caller's own organisation brought it in."),
  /** The tenant's own staff do its case work. */
  OWN_STAFF("ownStaff", "The caller works for the tenant itself.");

  private final String code;
  private final String meaning;

  SharingReason(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** The rule in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether the item is shown. */
  public boolean shows() {
    return compareTo(AGREED) >= 0;
  }
}
