package eu.vangnet.command;

import java.util.List;

/** One thing that the product does from the command line. */
@FunctionalInterface
public interface Command {

  /**
   * Carries it out.
   *
   * @param arguments what follows the command's name
   * @return the code that the process ends with; 0 when all went well
   * @throws CommandRefused when it cannot be done, with one sentence for the user
   */
  int run(List<String> arguments);
}
