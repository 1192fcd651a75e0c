package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.function.Consumer;

/** Holds a check against what is sound and against what is broken. */
public final class Bite {
  private Bite() {}

  /** The check is kept by the sound one and fails for the broken: one that cannot fail is none. */
  public static <T> void check(T sound, T broken, Consumer<T> check) {
    check.accept(sound);
    assertThatCode(() -> check.accept(broken))
        .as("the check fails for what is broken")
        .isInstanceOf(AssertionError.class);
  }
}
