package eu.vangnet.casework.disclosures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what came is held as restricted. It is so from the moment in which its sender's word of a
 * restriction arrives, until people of this tenant answer it; and after that while they do the
 * same. What the sender lifts before anybody here decided is free again.
 */
final class HeldWords {
  private static final String FOLLOWED = NoticeKind.RESTRICTED.code();

  private HeldWords() {}

  /**
   * Of all of what came, or of somebody in it.
   *
   * @param notices all there are, in the order in which they came
   */
  static boolean areHeld(List<ReceivedNotice> notices) {
    Map<Optional<Integer>, ReceivedNotice> restricting = new HashMap<>();
    for (ReceivedNotice notice : notices) {
      if (notice.kind() == NoticeKind.RESTRICTED) {
        restricting.put(notice.person(), notice);
      } else if (notice.kind() == NoticeKind.LIFTED) {
        restricting.computeIfPresent(
            notice.person(), (who, before) -> ends(before, notice) ? null : before);
      }
    }
    return restricting.values().stream().anyMatch(notice -> notice.open() || followed(notice));
  }

  private static boolean followed(ReceivedNotice notice) {
    return notice.outcome().filter(FOLLOWED::equals).isPresent();
  }

  private static boolean ends(ReceivedNotice restricted, ReceivedNotice lifted) {
    return !followed(restricted)
        || lifted.outcome().filter(NoticeKind.LIFTED.code()::equals).isPresent();
  }
}
