package eu.vangnet.casework.signals;

import eu.vangnet.platform.JsonMapping;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A signal that another tenant received and hands over together with its case.
 *
 * @param receivedAt when the other tenant received it
 * @param sector sector of who reported
 * @param concerns types of concern
 * @param age age in years
 * @param sex sex
 * @param place where it was noticed
 * @param person the person of concern
 * @param facts why it is handed over
 * @param source the transfer that it came by
 */
public record SignalTakenOver(
    Instant receivedAt,
    String sector,
    List<String> concerns,
    Optional<Integer> age,
    String sex,
    String place,
    Optional<PersonDetails> person,
    String facts,
    SignalSource source) {

  /** Copies the concerns. */
  public SignalTakenOver {
    concerns = List.copyOf(concerns);
  }

  /** As it would be recorded here: what it says nothing of is as if nobody had said it. */
  NewSignal asSent() {
    return as(NewSignal.class);
  }

  /** What of it is sealed. */
  SignalSecret secret() {
    return as(SignalSecret.class);
  }

  /** Its members are named as those of a signal. */
  private <T> T as(Class<T> type) {
    return JsonMapping.JSON.fromJson(JsonMapping.JSON.toJson(this), type);
  }
}
