package eu.vangnet.casework.notifications;

import java.util.Optional;

/** What of an entry is stored sealed. */
public record NotificationSecret(
    Optional<String> name,
    Optional<String> how,
    Optional<String> ground,
    Optional<String> explanation,
    Optional<String> decider) {

  static NotificationSecret of(NewNotification sent) {
    return new NotificationSecret(
        sent.name(), sent.how(), sent.ground(), sent.explanation(), sent.decider());
  }
}
