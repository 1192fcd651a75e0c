package eu.vangnet.casework.disclosures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what came is held as restricted. It is so from the moment in which its sender's word of a
 * restriction arrives, until people of this tenant answer it; and after that while they do the
 * same. What the sender lifts before anybody here decided is free again, and so is what it erased
 * once people of this tenant have answered that. What is erased here holds nothing.
 */
final class HeldWords {
  private static final String FOLLOWED = NoticeKind.RESTRICTED.code();

  /** What is said last of them holds. */
  private static final Set<NoticeKind> ENDS =
      Set.of(NoticeKind.RESTRICTED, NoticeKind.LIFTED, NoticeKind.ERASED);

  private HeldWords() {}

  /**
   * Of all of what came, or of somebody in it.
   *
   * @param disclosure what came
   * @param notices all there are, in the order in which they came
   */
  static boolean areHeld(ReceivedDisclosure disclosure, List<ReceivedNotice> notices) {
    return disclosure.state() == ReceivedState.HELD
        && restricting(notices).stream().anyMatch(notice -> notice.open() || followed(notice));
  }

  /** Those restrictions that nothing has ended or taken the place of. */
  private static List<ReceivedNotice> restricting(List<ReceivedNotice> notices) {
    List<ReceivedNotice> restricting = new ArrayList<>();
    for (ReceivedNotice notice : notices) {
      restricting.removeIf(before -> ends(before, notice));
      if (notice.kind() == NoticeKind.RESTRICTED) {
        restricting.add(notice);
      }
    }
    return restricting;
  }

  /**
   * Whether a record that was opened from what came bears its sender's restriction. It does so from
   * the answer that the same was done here to the answer to what ended it there, whatever that
   * answer was: nobody is asked a second time.
   *
   * @param notices all there are, in the order in which they came
   * @param person the number of the person of whom the record is; empty for all of what came
   */
  static boolean areFollowed(List<ReceivedNotice> notices, Optional<Integer> person) {
    return notices.stream()
        .filter(notice -> !notice.open())
        .filter(
            notice ->
                (notice.kind() == NoticeKind.ERASED && notice.person().isEmpty())
                    || (ENDS.contains(notice.kind()) && notice.person().equals(person)))
        .reduce((before, last) -> last)
        .filter(last -> last.kind() == NoticeKind.RESTRICTED && followed(last))
        .isPresent();
  }

  private static boolean followed(ReceivedNotice notice) {
    return notice.outcome().filter(FOLLOWED::equals).isPresent();
  }

  private static boolean ends(ReceivedNotice restricted, ReceivedNotice notice) {
    boolean same = notice.person().equals(restricted.person());
    return switch (notice.kind()) {
      case RESTRICTED -> same;
      case LIFTED -> same && (!followed(restricted) || lifted(notice));
      case ERASED -> !notice.open() && (same || notice.person().isEmpty());
      case RECTIFIED, UNFOUNDED -> false;
    };
  }

  private static boolean lifted(ReceivedNotice notice) {
    return notice.outcome().filter(NoticeKind.LIFTED.code()::equals).isPresent();
  }
}
