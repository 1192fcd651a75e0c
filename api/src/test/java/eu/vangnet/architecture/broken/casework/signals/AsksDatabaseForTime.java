package eu.vangnet.architecture.broken.casework.signals;

/** The time of the database. */
final class AsksDatabaseForTime {
  String query() {
    return "SELECT s FROM Signal s WHERE s.receivedAt < CURRENT_TIMESTAMP";
  }
}
