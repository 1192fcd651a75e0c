package eu.vangnet.casework.conferences;

import java.util.Optional;

/**
 * What of a conference is stored sealed.
 *
 * @param title shown to all who take part
 * @param place where, for who comes in person
 * @param call how to join, for who does not
 * @param chair who leads it
 * @param cancellation why it is not held
 */
public record ConferenceText(
    String title,
    Optional<String> place,
    Optional<String> call,
    String chair,
    Optional<String> cancellation) {

  ConferenceText cancelled(String reason) {
    return new ConferenceText(title, place, call, chair, Optional.of(reason));
  }
}
