package eu.vangnet.casework.sheets;

import java.util.Optional;

/** What of a voice is stored sealed: the grounds of an objection. */
public record VoiceWords(Optional<String> grounds) {
  static final VoiceWords NONE = new VoiceWords(Optional.empty());
}
