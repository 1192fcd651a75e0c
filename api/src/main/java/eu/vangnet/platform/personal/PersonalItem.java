package eu.vangnet.platform.personal;

import java.util.Optional;

/**
 * One thing that a record holds about a person.
 *
 * @param name where it stands, for example {@code person.name} or {@code notes.2.text}
 * @param value as text
 * @param withheldFor why the person does not get it, where the feature knows that it must not leave
 */
public record PersonalItem(String name, String value, Optional<WithholdingGround> withheldFor) {

  /** An item that may be given. */
  public static PersonalItem open(String name, String value) {
    return new PersonalItem(name, value, Optional.empty());
  }

  /** The same, kept back. */
  public PersonalItem withheld(WithholdingGround ground) {
    return new PersonalItem(name, value, Optional.of(ground));
  }
}
