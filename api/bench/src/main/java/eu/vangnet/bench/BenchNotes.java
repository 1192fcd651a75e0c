package eu.vangnet.bench;

import java.io.PrintStream;

/** Says beside the table what its figures mean. */
final class BenchNotes {
  private static final String NOTES =
      """

      per sec, p50, p99: operations, each answer checked for its status and id; medians over the rounds
      sql/op: statements that the database was sent, all of the server's background work included
      cpu us, db us: processor time of the server and of the database for one operation
      client: the client's share of all processor time; it runs on the same cores
      /bare, /audited: vangnet's operations per second beside the baseline's, medians of each round's ratio
      vangnet: production mode; reads are journaled and committed before they are answered, the chain is sealed meanwhile
      bare: Helidon SE, server-side prepared statements, JSON by hand, tokens verified once; opens the same sealed columns
      audited: the same with one audit row for each read in a commit of its own; both write one with a case
      create a case: from a signal that was recorded and weighed beforehand; its row is read, changed and handed over
      Filled rows are copies of rows that vangnet wrote through its API, sealed anew; they have no journal of their own.
      """;

  private BenchNotes() {}

  static void print(PrintStream out) {
    out.print(NOTES);
  }
}
