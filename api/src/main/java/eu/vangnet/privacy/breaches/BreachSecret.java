package eu.vangnet.privacy.breaches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words about a breach, as they are sealed.
 *
 * @param what what happened
 * @param phases information in the order in which it came
 * @param authorityReason why the authority was not told, or was told late
 * @param personsReason why the persons were not told
 */
public record BreachSecret(
    String what,
    List<PhaseView> phases,
    Optional<String> authorityReason,
    Optional<String> personsReason) {

  /** No phases where none are stored. */
  public BreachSecret {
    phases = phases == null ? List.of() : List.copyOf(phases);
  }

  BreachSecret with(PhaseView phase) {
    List<PhaseView> all = new ArrayList<>(phases);
    all.add(phase);
    return new BreachSecret(what, all, authorityReason, personsReason);
  }

  BreachSecret authority(Optional<String> reason) {
    return new BreachSecret(what, phases, reason, personsReason);
  }

  BreachSecret persons(Optional<String> reason) {
    return new BreachSecret(what, phases, authorityReason, reason);
  }
}
