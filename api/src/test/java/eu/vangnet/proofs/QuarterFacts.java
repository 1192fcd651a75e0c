package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Rows that are put straight into the tables of tenants while no server runs. */
final class QuarterFacts {
  /** Two tenants hold so many together that the sum is rare, and it must be hidden. */
  static final int PLANTED = 7919;

  private static final int AT_THE_FIRST = 4001;

  /** At each of three tenants, so that all together would be shown if their end were counted. */
  private static final int PLANTED_CASES = 12;

  private static final String OPEN_SINCE = "2026-08-11 10:00:00";
  private static final String IN_IT = "2026-08-12 10:00:00";
  private static final String NOW = "UTC_TIMESTAMP(6)";

  private final Path data;

  QuarterFacts(Path data) {
    this.data = data;
  }

  /**
   * Before the cut-off: a sum that only two tenants of a country make up, others to which three
   * give so much that they are shown beside it, and cases that are open, a dozen at each.
   */
  void plant(String first, String second, String third) {
    try (TableLocks hand = TableLocks.on(data)) {
      hand.execute(planted(first, "immigration", AT_THE_FIRST));
      hand.execute(planted(second, "immigration", PLANTED - AT_THE_FIRST));
      for (String sector : List.of("education", "health", "police")) {
        hand.execute(planted(first, sector, 4000));
        hand.execute(planted(second, sector, 3500));
        hand.execute(planted(third, sector, 3000));
      }
      for (String schema : List.of(first, second, third)) {
        hand.execute(open(schema));
      }
    }
  }

  /** With codes of a person, so that nobody opens what is not sealed to make them. */
  private static String planted(String schema, String sector, int count) {
    return "INSERT INTO "
        + schema
        + ".case_signal (id, status, received_at, recorded_at, sector, concerns, age, sex, place,"
        + " module, module_version, name_code, birth_code, sealed, version) SELECT UUID(),"
        + " 'recorded', '"
        + IN_IT
        + "', "
        + NOW
        + ", '"
        + sector
        + "', 'rightWing', 15, 'male', 'school', 'country-nl', '1.0.0', 0, 0, '', 1"
        + " FROM information_schema.collations a, information_schema.collations b LIMIT "
        + count;
  }

  /**
   * After the cut-off, all with dates of the quarter: signals that are recorded only now, signals
   * and cases that are brought in from an earlier system, and steps that close those and the ones
   * that were open at the cut-off. So many would be shown if a count that is not frozen, or one
   * that looks beyond the cut-off, saw them.
   */
  void add(List<String> schemas, List<String> dutch) {
    try (TableLocks hand = TableLocks.on(data)) {
      for (String schema : schemas) {
        hand.execute(signals(schema, NOW));
        hand.execute(signals(schema, "received_at"));
        hand.execute("UPDATE " + schema + ".case_file SET closed_at = " + NOW);
      }
      for (String schema : dutch) {
        hand.execute(cases(schema));
        assertThat(open(hand, schema)).as("planted at %s", schema).hasSize(PLANTED_CASES);
        files(hand, schema).forEach(file -> hand.execute(closing(schema, file)));
        assertThat(hand.texts("SELECT COUNT(*) FROM " + schema + ".case_step WHERE actor = 'late'"))
            .as("closed cases of %s", schema)
            .noneMatch("0"::equals);
      }
    }
  }

  private static String signals(String schema, String recordedAt) {
    return "INSERT INTO "
        + schema
        + ".case_signal (id, status, received_at, recorded_at, stored_at, sector, concerns, age,"
        + " sex, place, module, module_version, name_code, birth_code, sealed, version) SELECT"
        + " UUID(), 'recorded', received_at, "
        + recordedAt
        + ", "
        + NOW
        + ", sector, concerns, age, sex, place, module, module_version, 0, 0, '', 1 FROM "
        + schema
        + ".case_signal LIMIT 100";
  }

  /** A case that waits for the table since a day of the quarter, with nothing to be opened. */
  private static String open(String schema) {
    return "INSERT INTO "
        + schema
        + ".case_file (id, signal_id, module, module_version, state, phase, state_entered_at,"
        + " opened_at, stored_at, legal_basis, sector, concerns, age, sex, name_code, birth_code,"
        + " sealed, version) SELECT UUID(), UUID(), 'country-nl', '1.0.0', 'caseConference',"
        + " 'tableDecision', '"
        + OPEN_SINCE
        + "', '"
        + OPEN_SINCE
        + "', "
        + NOW
        + ", 'pgaAct', 'education', '', 15, 'male', 0, 0, '', 1 FROM "
        + schema
        + ".case_signal LIMIT "
        + PLANTED_CASES;
  }

  private static List<String> open(TableLocks hand, String schema) {
    return hand.texts(
        "SELECT id FROM " + schema + ".case_file WHERE opened_at = '" + OPEN_SINCE + "'");
  }

  /** A dozen, so that they would be shown if they were counted. */
  private static String cases(String schema) {
    return "INSERT INTO "
        + schema
        + ".case_file (id, signal_id, module, module_version, state, phase, state_entered_at,"
        + " opened_at, closed_at, closing_reason, stored_at, legal_basis, sector, concerns, age,"
        + " sex, name_code, birth_code, sealed, version) SELECT UUID(), UUID(), 'country-nl',"
        + " '1.0.0', 'closed', 'closed', '"
        + IN_IT
        + "', '"
        + IN_IT
        + "', '"
        + IN_IT
        + "', 'goalsReached', "
        + NOW
        + ", 'pgaAct', 'education', '', 15, 'male', 0, 0, '', 1 FROM "
        + schema
        + ".case_signal LIMIT 12";
  }

  /** What was planted, and what was brought in. */
  private static List<String> files(TableLocks hand, String schema) {
    return hand.texts(
        "SELECT id FROM %s.case_file WHERE opened_at IN ('%s', '%s')"
            .formatted(schema, IN_IT, OPEN_SINCE));
  }

  private static String closing(String schema, String file) {
    return "INSERT INTO "
        + schema
        + ".case_step (id, case_id, from_state, to_state, taken_at, stored_at, actor,"
        + " deciding_body, sealed) VALUES (UUID(), '"
        + file
        + "', 'caseConference', 'closed', '"
        + IN_IT
        + "', "
        + NOW
        + ", 'late', 'conferenceTable', '')";
  }
}
