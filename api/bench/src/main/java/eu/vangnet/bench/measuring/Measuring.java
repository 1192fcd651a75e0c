package eu.vangnet.bench.measuring;

import eu.vangnet.bench.installation.Meters;
import eu.vangnet.bench.installation.MysqlServer;
import eu.vangnet.bench.installation.ServerProcess;
import eu.vangnet.bench.load.Desk;
import eu.vangnet.bench.load.Load;
import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.load.Sample;
import java.time.Duration;
import java.util.List;

/** Measures one operation on one server. */
public final class Measuring {
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Duration STEP = Duration.ofSeconds(2);

  private final MysqlServer database;
  private final List<Desk> desks;
  private final Duration length;

  /** On these desks, each time for so long. */
  public Measuring(MysqlServer database, List<Desk> desks, Duration length) {
    this.database = database;
    this.desks = desks;
    this.length = length;
  }

  /** Measures once. */
  public Reading measure(Operation operation, ServerProcess server, int connections) {
    Meters before = Meters.read(database, server);
    Sample sample = Load.run(operation, server.port(), desks, connections, length);
    Meters used = Meters.read(database, server).since(before, 1);
    return new Reading(sample, used);
  }

  /**
   * Lets the server's code be compiled, and fills the caches: until it has carried out so many
   * operations, for a slow or busy machine compiles late, but not for ever.
   */
  public void warm(Operation operation, ServerProcess server, int connections, int operations) {
    long begun = System.nanoTime();
    int done = 0;
    int last = 1;
    while (done < operations && last > 0 && System.nanoTime() - begun < LONGEST.toNanos()) {
      last = Load.run(operation, server.port(), desks, connections, STEP).count();
      done += last;
    }
  }
}
