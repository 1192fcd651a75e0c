package eu.vangnet.casework.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a step is stored sealed.
 *
 * @param grounds why
 * @param proportionality why it was in proportion
 * @param subsidiarity why nothing lighter would have done
 * @param supportConsent whether consent to support was on record, apart from any legal basis; empty
 *     for whoever does not hear that
 * @param decidedOn the day of the decision, where it is not the day of the record
 * @param regime under which law data were processed for it: gdpr or led
 * @param seatsPresent the seats that took part
 * @param participants who took part
 * @param childProtection how child protection was told
 * @param sharing what it was decided to tell others, and whom; empty where nothing was
 */
public record StepSecret(
    Optional<String> grounds,
    Optional<String> proportionality,
    Optional<String> subsidiarity,
    Optional<Boolean> supportConsent,
    Optional<LocalDate> decidedOn,
    Optional<String> regime,
    List<String> seatsPresent,
    List<StepParticipant> participants,
    Optional<String> childProtection,
    Optional<String> sharing) {

  /** Nobody is known of steps of earlier versions. */
  public StepSecret {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
    participants = participants == null ? List.of() : List.copyOf(participants);
  }

  /** Nothing, for whoever does not hear the grounds. */
  static StepSecret withheld() {
    return new StepSecret(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static StepSecret of(NewStep sent, boolean consent) {
    return new StepSecret(
        sent.grounds(),
        sent.proportionality(),
        sent.subsidiarity(),
        Optional.of(consent),
        sent.decidedOn(),
        sent.regime(),
        sent.seatsPresent(),
        sent.participants(),
        sent.childProtection(),
        sent.sharing());
  }
}
