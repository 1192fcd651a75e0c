package eu.vangnet.command;

import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.startup.StartFailure;
import eu.vangnet.platform.startup.WorkerProcess;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the commands have in common that say who runs an installation and who is believed. */
final class InstallationWork {

  private InstallationWork() {}

  /**
   * Does something on the databases that the configuration names, or on those of a demo that runs.
   *
   * @throws CommandRefused when it is refused, or the databases cannot be reached
   */
  static <B, T> T on(Options options, Class<B> bean, Function<B, T> work) {
    BatchCommand.configure(options);
    try {
      return WorkerProcess.call(bean, work);
    } catch (InstallationRefused refused) {
      throw refused
          .part()
          .map(part -> CommandRefused.wrongUse("--" + part + " " + refused.getMessage()))
          .orElseGet(() -> CommandRefused.notPossible(refused.getMessage()));
    } catch (RuntimeException failure) {
      System.getLogger(InstallationWork.class.getName())
          .log(System.Logger.Level.WARNING, "nothing was done, or not all", failure);
      throw CommandRefused.notPossible(
          "It failed; run it again. " + StartFailure.sentence(failure));
    }
  }

  /** Words that are separated by commas. */
  static List<String> words(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
