package eu.vangnet.privacy.complaints;

import java.util.Optional;

/** What of a complaint is stored sealed. */
public record ComplaintSecret(
    Optional<String> name, Optional<String> contact, String words, Optional<String> explanation) {

  static ComplaintSecret of(NewComplaint sent) {
    return new ComplaintSecret(sent.name(), sent.contact(), sent.words(), Optional.empty());
  }

  ComplaintSecret handled(String how) {
    return new ComplaintSecret(name, contact, words, Optional.of(how));
  }
}
