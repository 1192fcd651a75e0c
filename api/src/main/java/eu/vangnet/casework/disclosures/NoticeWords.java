package eu.vangnet.casework.disclosures;

import java.util.Optional;

/**
 * What of a notice is stored sealed.
 *
 * @param how in which way people have told it
 * @param answer what the recipient said
 */
public record NoticeWords(Optional<String> how, Optional<String> answer) {
  static final NoticeWords NONE = new NoticeWords(Optional.empty(), Optional.empty());
}
