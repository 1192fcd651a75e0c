package eu.vangnet.bench.baseline;

/** The statements for one tenant, with its schema in each. */
record Statements(
    String oneCase,
    String page,
    String notes,
    String signal,
    String takeSignal,
    String openCase,
    String audit) {
  /** Holds the audit rows of the baseline, out of the product's way. */
  static final String AUDIT_SCHEMA = "bench_audit";

  static Statements of(String schema) {
    return new Statements(
        "SELECT id, signal_id, module, module_version, state, phase, state_entered_at, opened_at,"
            + " closed_at, closing_reason, legal_basis, sector, concerns, age, sex, sealed FROM "
            + schema
            + ".case_file WHERE id = ?",
        "SELECT id, state, phase, opened_at, closed_at, sector, concerns FROM "
            + schema
            + ".case_file ORDER BY opened_at DESC, id DESC LIMIT 51",
        "SELECT id, kind, author, written_at, amends, sealed FROM "
            + schema
            + ".case_note WHERE case_id = ? ORDER BY written_at DESC, id DESC LIMIT 51",
        "SELECT sector, concerns, age, sex, sealed, module, module_version FROM "
            + schema
            + ".case_signal WHERE id = ? AND status = 'weighed' FOR UPDATE",
        "UPDATE "
            + schema
            + ".case_signal SET status = 'caseOpened', case_id = ?, version = version + 1"
            + " WHERE id = ?",
        "INSERT INTO "
            + schema
            + ".case_file (id, signal_id, module, module_version, state, phase, state_entered_at,"
            + " opened_at, legal_basis, sector, concerns, age, sex, sealed, version)"
            + " VALUES (?, ?, ?, ?, 'caseConference', 'tableDecision', ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        "INSERT INTO "
            + auditTable(schema)
            + " (id, recorded_at, actor, client, action, object_id, purpose, result_count)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** Makes the tenant's audit table where it is missing. */
  static String auditDefinition(String schema) {
    return "CREATE TABLE IF NOT EXISTS "
        + auditTable(schema)
        + " (id BINARY(16) NOT NULL PRIMARY KEY, recorded_at DATETIME(6) NOT NULL,"
        + " actor VARCHAR(255) NOT NULL, client VARCHAR(255) NOT NULL, action VARCHAR(60) NOT NULL,"
        + " object_id VARCHAR(64), purpose VARCHAR(40), result_count INT NOT NULL)";
  }

  private static String auditTable(String schema) {
    return AUDIT_SCHEMA + "." + schema;
  }
}
