package eu.vangnet.privacy.opinions;

import java.util.Optional;

/** What of an opinion is stored sealed. */
public record OpinionSecret(
    String question, Optional<String> givenBy, Optional<String> opinion, Optional<String> reasons) {

  static OpinionSecret asked(String question) {
    return new OpinionSecret(question, Optional.empty(), Optional.empty(), Optional.empty());
  }

  OpinionSecret given(NewOpinion sent) {
    return new OpinionSecret(
        question, Optional.of(sent.givenBy()), Optional.of(sent.opinion()), reasons);
  }

  OpinionSecret answered(String why) {
    return new OpinionSecret(question, givenBy, opinion, Optional.of(why));
  }
}
