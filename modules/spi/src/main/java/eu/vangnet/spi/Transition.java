package eu.vangnet.spi;

import java.util.Set;

/**
 * A permitted change of state.
 *
 * @param from code of a state
 * @param to code of another state
 * @param decidingBody code of the table or of the seat that decides; a body and not only a person
 * @param requirements what has to be on record
 * @param label what people call the step
 */
public record Transition(
    String from, String to, String decidingBody, Set<Requirement> requirements, Texts label) {
  /** Checks every part. */
  public Transition {
    Require.code("Transition.from", from);
    Require.code("Transition.to", to);
    String name = from + " to " + to;
    if (from.equals(to)) {
      throw new InvalidDeclaration("Transition.to of " + name, "leads nowhere");
    }
    Require.code("Transition.decidingBody of " + name, decidingBody);
    requirements = Require.set("Transition.requirements of " + name, requirements);
    Require.present("Transition.label of " + name, label);
  }

  /** Whether reasons in words are needed. */
  public boolean groundsRequired() {
    return requirements.contains(Requirement.GROUNDS);
  }

  /** Whether a note on proportionality is needed. */
  public boolean proportionalityRequired() {
    return requirements.contains(Requirement.PROPORTIONALITY);
  }
}
