package eu.vangnet.platform.installing;

import java.util.Optional;

/** An installation is not changed as wished; the message says in one sentence why. */
public final class InstallationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> part;

  private InstallationRefused(Optional<String> part, String message) {
    super(message);
    this.part = part;
  }

  /** A part of the wish is wrong; the message goes on after its name. */
  public static InstallationRefused wrong(String part, String message) {
    return new InstallationRefused(Optional.of(part), message);
  }

  /** The wish is right, and does not go together with what there is. */
  public static InstallationRefused notNow(String message) {
    return new InstallationRefused(Optional.empty(), message);
  }

  /** The part of the wish that is wrong, by its name there. */
  public Optional<String> part() {
    return part;
  }
}
