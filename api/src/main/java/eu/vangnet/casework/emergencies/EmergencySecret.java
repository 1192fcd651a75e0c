package eu.vangnet.casework.emergencies;

import java.util.Optional;

/** What of an emergency is stored sealed: the words of who opened a case and of who judged that. */
public record EmergencySecret(String reason, Optional<String> judgement) {

  EmergencySecret judged(String words) {
    return new EmergencySecret(reason, Optional.of(words));
  }
}
