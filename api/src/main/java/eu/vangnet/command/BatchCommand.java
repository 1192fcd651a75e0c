package eu.vangnet.command;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.Demo;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.EmbeddedDatabase;
import eu.vangnet.platform.jobs.JobRunner;
import eu.vangnet.platform.startup.StartFailure;
import eu.vangnet.platform.startup.WorkerProcess;
import eu.vangnet.tenants.InvalidTenantId;
import eu.vangnet.tenants.TenantId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does a batch job in a process of its own, without the HTTP server: on the databases that the
 * configuration names, or on those of a demo that runs. Without the name of a job it lists the
 * jobs; with {@code --work} it does what others ask for until it is stopped.
 */
public final class BatchCommand implements Command {
  /** As long as a server gives what runs in it. */
  private static final long END_SECONDS = 30;

  private final PrintStream out;

  /** A command that prints here. */
  public BatchCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    Optional<String> job =
        words.isEmpty() || words.getFirst().startsWith("--")
            ? Optional.empty()
            : Optional.of(words.removeFirst());
    Map<String, String> parameters = parameters(words);
    Options options = Options.read(words, Set.of("tenant", "data"), Set.of("work"));
    Optional<TenantId> tenant = options.value("tenant").map(BatchCommand::tenant);
    if (options.has("work")) {
      if (job.isPresent() || tenant.isPresent() || !parameters.isEmpty()) {
        throw CommandRefused.wrongUse(
            "--work does whatever jobs were asked for; it takes no job, no --tenant and no"
                + " parameter.");
      }
      configure(options);
      return untilStopped();
    }
    configure(options);
    return work(
        runner ->
            job.map(name -> carryOut(runner, new JobRunner.Wish(name, tenant, parameters)))
                .orElseGet(() -> list(runner)));
  }

  /** Takes what has the form key=value out of the words. */
  private static Map<String, String> parameters(List<String> words) {
    Map<String, String> parameters = new TreeMap<>();
    words.removeIf(
        word -> {
          int equals = word.indexOf('=');
          boolean parameter = equals > 0 && !word.startsWith("--");
          if (parameter
              && parameters.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
            throw CommandRefused.wrongUse(word.substring(0, equals) + " is given twice.");
          }
          return parameter;
        });
    return parameters;
  }

  private static TenantId tenant(String text) {
    try {
      return TenantId.of(text);
    } catch (InvalidTenantId wrong) {
      throw CommandRefused.wrongUse("--tenant must be the id of a tenant, not \"" + text + "\".");
    }
  }

  /** A configuration for production wins; else the demo's database must be running. */
  static void configure(Options options) {
    if (Demo.refuseInProduction().isPresent() && options.value("data").isEmpty()) {
      return;
    }
    DemoFolder folder = DemoFolders.chosen(options);
    DatabaseAccess access =
        EmbeddedDatabase.running(folder.path())
            .orElseThrow(
                () ->
                    CommandRefused.notPossible(
                        "No database runs on "
                            + folder.path()
                            + ": start the demo with ./vangnet run, or configure vangnet.cells.*"
                            + " for databases of your own."));
    DemoConfiguration.set(folder, access);
  }

  private static int work(Function<JobRunner, Integer> work) {
    try {
      return WorkerProcess.call(JobRunner.class, work);
    } catch (JobRunner.WishRefused refused) {
      throw CommandRefused.wrongUse(refused.getMessage());
    } catch (CommandRefused refused) {
      throw refused;
    } catch (RuntimeException failure) {
      System.getLogger(BatchCommand.class.getName())
          .log(System.Logger.Level.WARNING, "the worker did not start", failure);
      throw CommandRefused.notPossible("The worker failed. " + StartFailure.sentence(failure));
    }
  }

  /** A signal to end lets what runs come to a good end first, as it does in a server. */
  private int untilStopped() {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread stop = new Thread(() -> stop(stopped, ended), "worker-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      return work(runner -> takeWhatComes(runner, stopped));
    } finally {
      ended.countDown();
    }
  }

  private static void stop(CountDownLatch stopped, CountDownLatch ended) {
    stopped.countDown();
    try {
      ended.await(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private int takeWhatComes(JobRunner runner, CountDownLatch stopped) {
    runner.takeWhatComes();
    tell("Does the jobs that are asked for, until it is stopped.");
    try {
      stopped.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private int list(JobRunner runner) {
    for (JobRunner.Offer offer : runner.offers()) {
      out.println(offer.job() + "  " + offer.meaning());
      offer.parameters().forEach(parameter -> out.println("    " + parameter));
    }
    if (runner.offers().isEmpty()) {
      out.println("There are no jobs.");
    }
    return 0;
  }

  private int carryOut(JobRunner runner, JobRunner.Wish wish) {
    JobRunner.Ending ending = runner.run(wish, this::tell);
    out.println(
        switch (ending) {
          case FINISHED -> "Finished.";
          case NOT_NEEDED -> "Nothing was to be done.";
          case REFUSED -> "Failed; to run it again does not help.";
          case FAILED -> "Failed; run it again to go on with what is left.";
          case CANCELLED -> "Cancelled.";
        });
    return switch (ending) {
      case FINISHED, NOT_NEEDED -> 0;
      case FAILED, REFUSED, CANCELLED -> 1;
    };
  }

  private void tell(String line) {
    out.println(line);
    out.flush();
  }
}
