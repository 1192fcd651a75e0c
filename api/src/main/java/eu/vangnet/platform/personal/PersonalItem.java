package eu.vangnet.platform.personal;

import java.util.Optional;

/**
 * One thing that a record holds about a person.
 *
 * @param name where it stands, for example {@code person.name} or {@code notes.2.text}
 * @param value as text
 * @param withheldFor why the person does not get it, where the feature knows that it must not leave
 * @param confided whether a child said it in confidence, so that no guardian gets it
 */
public record PersonalItem(
    String name, String value, Optional<WithholdingGround> withheldFor, boolean confided) {

  /** An item that may be given. */
  public static PersonalItem open(String name, String value) {
    return new PersonalItem(name, value, Optional.empty(), false);
  }

  /** The same, kept back. */
  public PersonalItem withheld(WithholdingGround ground) {
    return new PersonalItem(name, value, Optional.of(ground), confided);
  }

  /** The same, kept back where that is so. */
  public PersonalItem withheldIf(boolean keptBack, WithholdingGround ground) {
    return keptBack ? withheld(ground) : this;
  }

  /** The same, which a child said in confidence. */
  public PersonalItem confidedByChild() {
    return new PersonalItem(name, value, withheldFor, true);
  }

  /** The same as a guardian gets it. */
  public PersonalItem forGuardian() {
    return confided ? withheld(WithholdingGround.CONFIDENCE_OF_CHILD) : this;
  }
}
