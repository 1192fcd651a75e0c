package eu.vangnet.bench.installation;

import java.time.Duration;

/**
 * Counters of everybody who takes part, to be read before and after.
 *
 * @param statements that the database was sent, over all connections
 * @param server processor time of the server that was asked
 * @param database processor time of the database
 * @param client processor time of this process
 */
public record Meters(long statements, Duration server, Duration database, Duration client) {

  /** Reads them; the reading itself is one statement. */
  public static Meters read(MysqlServer database, ServerProcess server) {
    return new Meters(
        database.status("Questions"),
        used(server.process()),
        used(database.process()),
        used(ProcessHandle.current()));
  }

  /** What was used since an earlier reading, without the reading itself. */
  public Meters since(Meters earlier, int statementsOfReading) {
    return new Meters(
        statements - earlier.statements - statementsOfReading,
        server.minus(earlier.server),
        database.minus(earlier.database),
        client.minus(earlier.client));
  }

  /** Processor time of all of them. */
  public Duration whole() {
    return server.plus(database).plus(client);
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
