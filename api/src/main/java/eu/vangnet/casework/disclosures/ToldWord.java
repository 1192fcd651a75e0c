package eu.vangnet.casework.disclosures;

import java.util.Optional;

/**
 * What a recipient has to hear.
 *
 * @param statement what the person says, where it was rectified
 * @param person the number of the person among those who went with a case; empty for all of it
 */
record ToldWord(NoticeKind kind, Optional<String> statement, Optional<Integer> person) {

  static ToldWord of(NoticeKind kind) {
    return new ToldWord(kind, Optional.empty(), Optional.empty());
  }

  static ToldWord rectified(String statement) {
    return new ToldWord(NoticeKind.RECTIFIED, Optional.of(statement), Optional.empty());
  }
}
