package eu.vangnet.casework.conferences;

import java.util.List;
import java.util.Optional;

/**
 * What of an entry of the minutes is stored sealed.
 *
 * @param text what was told, decided, is to be done or should be read instead
 * @param broughtBy identifier of who told it
 * @param disclosure identifier of the record of what was disclosed
 * @param rule by which it was decided
 * @param table that decided, where it was named; entries of before that was kept lack it
 * @param votes who was for it
 * @param owner who does it, by name
 * @param amends identifier of the entry that is amended
 * @param reason why it is amended
 * @param toldInConfidence whether a child said it in confidence; then no guardian gets it
 */
public record EntryWords(
    String text,
    Optional<String> broughtBy,
    Optional<String> disclosure,
    Optional<String> rule,
    Optional<String> table,
    List<Vote> votes,
    Optional<String> owner,
    Optional<String> amends,
    Optional<String> reason,
    Optional<Boolean> toldInConfidence) {

  /** Nobody voted where no votes are stored. */
  public EntryWords {
    votes = votes == null ? List.of() : List.copyOf(votes);
  }

  static EntryWords of(NewContribution sent) {
    return new EntryWords(
        sent.text(),
        Optional.of(sent.broughtBy()),
        sent.disclosure(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sent.toldInConfidence());
  }

  static EntryWords of(NewDecision sent) {
    return new EntryWords(
        sent.text(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(sent.rule()),
        sent.table(),
        sent.votes(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static EntryWords of(NewAction sent) {
    return new EntryWords(
        sent.text(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(sent.owner()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What is amended of a confidence is one too. */
  static EntryWords of(NewAmendment sent, EntryWords amended) {
    return new EntryWords(
        sent.text(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(sent.entry()),
        Optional.of(sent.reason()),
        amended.toldInConfidence());
  }

  boolean confided() {
    return toldInConfidence.orElse(false);
  }
}
