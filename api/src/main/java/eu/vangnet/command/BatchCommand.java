package eu.vangnet.command;

import java.util.List;

/** Starts a batch job by name. */
public final class BatchCommand implements Command {

  @Override
  public int run(List<String> arguments) {
    String asked =
        arguments.isEmpty() ? "Name a job" : "There is no job \"" + arguments.getFirst() + "\"";
    throw CommandRefused.wrongUse(asked + "; this version has no batch jobs yet.");
  }
}
