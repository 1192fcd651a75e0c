package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import java.util.ArrayList;
import java.util.List;

/** Words about persons that stand nowhere else, and identifiers of their records. */
record Planted(List<String> words, List<String> identifiers) {
  Planted() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** A new word. */
  String word(String what) {
    String word = what + "-" + Long.toHexString(System.nanoTime());
    words.add(word);
    return word;
  }

  /** Fails where nothing was made, and gives the identifier of what was. */
  String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    identifiers.add(answer.madeId());
    return answer.madeId();
  }
}
