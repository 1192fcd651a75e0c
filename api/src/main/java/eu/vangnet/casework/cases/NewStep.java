package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import eu.vangnet.spi.Requirement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that the table decided on: to another state, to the end, or back from the end. */
@Schema(description = "A decision to take a case to another state")
public record NewStep(
    @Schema(
            description =
                "The state to go to, one of those in nextSteps; may be left out with a closure or a"
                    + " reopening when only one state fits",
            example = "monitoring",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> to,
    @Schema(
            description = "The table that decided, as the module names it",
            example = "conferenceTable",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The seats that took part",
            example = "[\"municipality\", \"police\", \"publicProsecution\"]",
            maxItems = 30,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> seatsPresent,
    @Schema(
            description = "The grounds in words",
            example = "The plan works; what is left is to follow it.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> grounds,
    @Schema(
            description = "Why the step is in proportion",
            example = "The step burdens nobody more than before.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would do",
            example = "Advice to the school alone was tried first.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> subsidiarity,
    @Schema(
            description = "The legal basis, one of those that the module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "Whether the person agreed to support; no legal basis in itself",
            example = "true")
        Optional<Boolean> supportConsent,
    @Schema(
            description = "The day of the decision, where it is not today",
            format = "date",
            example = "2026-03-09")
        Optional<LocalDate> decidedOn,
    @Schema(
            description =
                "Under which law data are processed for it: gdpr, or led where a competent"
                    + " authority is the controller",
            enumeration = {"gdpr", "led"},
            example = "gdpr")
        Optional<String> regime,
    @Schema(description = "Who took part, by seat, organisation or name", maxItems = 50)
        List<StepParticipant> participants,
    @Schema(
            description =
                "How child protection was told; needed once where the person of concern is under"
                    + " twelve and child protection has no seat",
            example = "Told by phone on 3 March; they stay with the family.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> childProtection,
    @Schema(
            description =
                "What the table decided to tell others, and whom; a disclosure may rest on a step"
                    + " that says so",
            example = "The school hears that a mentor is found.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> sharing,
    @Schema(
            description = "With a closure: why, one of the closing reasons of the module",
            example = "concernAddressed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> reason) {

  /** Nobody where nobody is named. */
  public NewStep {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
    participants = participants == null ? List.of() : List.copyOf(participants);
  }

  /** What is said in words, by the pointer to it. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    grounds.ifPresent(text -> words.put("/grounds", text));
    proportionality.ifPresent(text -> words.put("/proportionality", text));
    subsidiarity.ifPresent(text -> words.put("/subsidiarity", text));
    childProtection.ifPresent(text -> words.put("/childProtection", text));
    sharing.ifPresent(text -> words.put("/sharing", text));
    return words;
  }

  /**
   * That a case is opened; who took part is said by the weighing, which stays with the signal.
   *
   * @param body who decided
   * @param decidedOn the day of the decision, where it is not the day of the opening
   */
  static NewStep opening(
      String body, String legalBasis, Optional<String> grounds, Optional<LocalDate> decidedOn) {
    return new NewStep(
        Optional.empty(),
        body,
        List.of(),
        grounds,
        Optional.empty(),
        Optional.empty(),
        Optional.of(legalBasis),
        Optional.empty(),
        decidedOn,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the tenants agreed on by messages; no table of this tenant met for it. */
  static NewStep decided(TableDecision decision) {
    return new NewStep(
        Optional.empty(),
        decision.decidingBody(),
        List.copyOf(decision.seatsPresent()),
        decision.reasons().grounds(),
        decision.reasons().proportionality(),
        decision.reasons().subsidiarity(),
        decision.legalBasis(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * As the module judges it.
   *
   * @param consent whether consent to support is on record
   */
  TableDecision decision(boolean consent) {
    EnumSet<Requirement> further = EnumSet.noneOf(Requirement.class);
    regime.ifPresent(code -> further.add(Requirement.REGIME));
    if (!participants.isEmpty()) {
      further.add(Requirement.PARTICIPANTS);
    }
    return new TableDecision(
        decidingBody,
        Set.copyOf(seatsPresent),
        legalBasis,
        new Reasons(grounds, proportionality, subsidiarity, consent),
        further);
  }
}
