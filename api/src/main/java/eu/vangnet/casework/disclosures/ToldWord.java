package eu.vangnet.casework.disclosures;

import java.util.Optional;

/**
 * What a recipient has to hear.
 *
 * @param statement what the person says, where it was rectified; which words they are, where some
 *     of them were erased
 * @param person the number of the person among those who went with a case, or of whom its words
 *     tell; empty for all of it
 */
record ToldWord(NoticeKind kind, Optional<String> statement, Optional<Integer> person) {

  static ToldWord of(NoticeKind kind) {
    return new ToldWord(kind, Optional.empty(), Optional.empty());
  }

  /**
   * Some of what was told was erased.
   *
   * @param parts which, in words that name nobody
   * @param person the number of the person about whom it was
   */
  static ToldWord erased(String parts, Optional<Integer> person) {
    return new ToldWord(
        NoticeKind.ERASED,
        Optional.of("Erased at the sender, as it is about one person: " + parts),
        person);
  }

  /**
   * Somebody says something of what was told.
   *
   * @param person the number of who says it; empty for the person of whom all of it tells
   */
  static ToldWord rectified(String statement, Optional<Integer> person) {
    return new ToldWord(NoticeKind.RECTIFIED, Optional.of(statement), person);
  }
}
