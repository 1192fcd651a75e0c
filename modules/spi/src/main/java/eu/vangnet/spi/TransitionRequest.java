package eu.vangnet.spi;

import java.util.Map;
import java.util.Set;

/**
 * The facts on which a change of state is judged. It names no person, tenant or moment, so a policy
 * can decide on nothing else.
 *
 * @param from state the case is in
 * @param to state it shall get
 * @param decidingBody table or seat that took the decision
 * @param onRecord what has been written down
 * @param seatsPresent seats that took part
 * @param daysInState full days since the case entered {@code from}
 * @param daysSinceForms full days since each form of the module was written last about the case, by
 *     its code; a form that never was is not named
 */
public record TransitionRequest(
    String from,
    String to,
    String decidingBody,
    Set<Requirement> onRecord,
    Set<String> seatsPresent,
    int daysInState,
    Map<String, Integer> daysSinceForms) {
  /** Checks every part. */
  public TransitionRequest {
    Require.code("TransitionRequest.from", from);
    Require.code("TransitionRequest.to", to);
    Require.code("TransitionRequest.decidingBody", decidingBody);
    onRecord = Require.set("TransitionRequest.onRecord", onRecord);
    seatsPresent = Require.set("TransitionRequest.seatsPresent", seatsPresent);
    seatsPresent.forEach(seat -> Require.code("TransitionRequest.seatsPresent", seat));
    Require.atLeast("TransitionRequest.daysInState", daysInState, 0);
    daysSinceForms =
        Map.copyOf(Require.present("TransitionRequest.daysSinceForms", daysSinceForms));
    daysSinceForms.forEach(
        (form, days) -> {
          Require.code("TransitionRequest.daysSinceForms", form);
          Require.atLeast("TransitionRequest.daysSinceForms of " + form, days, 0);
        });
  }

  /** Where no form was filled in. */
  public TransitionRequest(
      String from,
      String to,
      String decidingBody,
      Set<Requirement> onRecord,
      Set<String> seatsPresent,
      int daysInState) {
    this(from, to, decidingBody, onRecord, seatsPresent, daysInState, Map.of());
  }

  /** Whether this form was written no more than so many days ago. */
  public boolean filledWithin(String form, int days) {
    return daysSinceForms.containsKey(form) && daysSinceForms.get(form) <= days;
  }

  /** Whether reasons were written down. */
  public boolean groundsPresent() {
    return onRecord.contains(Requirement.GROUNDS);
  }

  /** Whether a note on proportionality was written down. */
  public boolean proportionalityPresent() {
    return onRecord.contains(Requirement.PROPORTIONALITY);
  }
}
