package eu.vangnet.platform.startup;

import eu.vangnet.tenants.TenancyRefused;
import java.util.Optional;

/** Why a start failed, for the person who started it. */
public final class StartFailure {
  private StartFailure() {}

  /**
   * The reason in a sentence, or one for each wrong key. What nobody foresaw is named by its kind
   * only; the log has the rest.
   */
  public static String sentence(Throwable failure) {
    return WrongConfiguration.behind(failure)
        .map(wrong -> String.join(System.lineSeparator(), wrong.sentences()))
        .or(() -> refusedTenancy(failure))
        .orElseGet(
            () -> "Something unforeseen went wrong (" + innermost(failure).getClass() + ").");
  }

  private static Optional<String> refusedTenancy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TenancyRefused refused) {
        String first = refused.getMessage().lines().findFirst().orElse("");
        String ended = first.endsWith(".") ? first : first + ".";
        return Optional.of(
            ended + " Check the configuration keys vangnet.cells.* and vangnet.master-key.*.");
      }
    }
    return Optional.empty();
  }

  private static Throwable innermost(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost;
  }
}
