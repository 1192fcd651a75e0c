package eu.vangnet.casework.sharing;

/**
 * What the cases of {@link TableWorld} are like.
 *
 * <p>The seat is the one that every partner holds; empty where none holds any.
 */
enum Setting {
  COMPLETE("police", true, true, false),
  WITHOUT_CONSENT("education", false, true, false),
  WITHOUT_BRIEFING("police", true, false, false),
  WITHOUT_SEATS("", true, true, false),
  RESTRICTED("police", true, true, true);

  private final String seat;
  private final boolean consent;
  private final boolean briefing;
  private final boolean restricted;

  Setting(String seat, boolean consent, boolean briefing, boolean restricted) {
    this.seat = seat;
    this.consent = consent;
    this.briefing = briefing;
    this.restricted = restricted;
  }

  String seat() {
    return seat;
  }

  boolean seated() {
    return !seat.isEmpty();
  }

  boolean consent() {
    return consent;
  }

  boolean briefing() {
    return briefing;
  }

  boolean restricted() {
    return restricted;
  }
}
