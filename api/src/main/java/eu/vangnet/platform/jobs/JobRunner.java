package eu.vangnet.platform.jobs;

import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs one job for the command line, in this process, until it has ended. */
public interface JobRunner {

  /**
   * What can be run.
   *
   * @param parameters what it takes, in words
   */
  record Offer(String job, String meaning, List<String> parameters) {}

  /**
   * What is asked for.
   *
   * @param tenant on whose behalf; the programme where it is not said
   */
  record Wish(String job, Optional<TenantId> tenant, Map<String, String> parameters) {}

  /** How it ended. */
  enum Ending {
    FINISHED,
    /** What it is to make is there already, or another job makes it. */
    NOT_NEEDED,
    /** Run again, it goes on with what is left. */
    FAILED,
    /** Run again, it comes to the same. */
    REFUSED,
    CANCELLED
  }

  /** The wish cannot be carried out; the message says in one sentence why. */
  final class WishRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for who asked. */
    public WishRefused(String message) {
      super(message);
    }
  }

  /** All kinds of jobs, in the order of their names. */
  List<Offer> offers();

  /**
   * Does the job and returns when it has ended. One with the same tenant and parameters that has
   * not ended is gone on with; while another worker has it, this waits and takes over when that one
   * falls silent.
   *
   * @param progress takes lines for who watches
   * @throws WishRefused when there is no such job or tenant, or a parameter is wrong
   */
  Ending run(Wish wish, Consumer<String> progress);

  /**
   * Begins to do what anybody has asked for, as servers do that do not leave jobs to others, and
   * goes on until the process ends. Returns at once; called once in a process.
   */
  void takeWhatComes();
}
