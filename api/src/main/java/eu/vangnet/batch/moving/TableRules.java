package eu.vangnet.batch.moving;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables and columns of a tenant that do not follow the usual form, each with its reason. The usual
 * form: a key of one column of text, under which every column named {@code sealed} is sealed, and
 * no other bytes.
 */
final class TableRules {

  /** Not in an export at all. */
  static final Map<String, String> LEFT_OUT =
      Map.of(
          "schema_history", "written by the migrations of each installation",
          "idempotency_record", "requests of the last day, bound to callers of this installation",
          "attachment_link", "open for a minute, to callers of this installation",
          "journal_pending", "marks of the sealer, gone within a second",
          "journal_lease", "who seals the journal here at this moment",
          "courier_lease", "who carries the post here at this moment",
          "batch_fences", "jobs of this installation",
          "quota_lock", "rows that are locked, made with the tables",
          "tenant_export_part", "exports themselves");

  /** There only while the migrations of an upgrade run; an export may happen to meet it. */
  private static final String PROGRESS = "schema_progress";

  /** In an export for reading, and not imported: they speak of the old installation. */
  static final Map<String, String> EVIDENCE =
      Map.of(
          "journal_entry", "signed by keys that stay behind; the new journal names its head",
          "journal_link", "the chain over those entries",
          "access_revocation", "what is revoked counts in the installation that revoked it",
          "tenant_resolution", "decisions that were carried out in the old installation");

  /** Columns of bytes that are no secret and move as they are, as {@code table.column}. */
  private static final Map<String, String> PLAIN_BYTES =
      Map.of(
          "evaluation_invitation.used_with", "a fingerprint by which a repeated answer is known",
          "record_change.digests", "proof by keys that stay behind; it is shown as not proven");

  /**
   * Codes that follow from a key; where they are missing they are made anew behind the requests.
   */
  static final Set<String> MADE_ANEW =
      Set.of(
          "case_signal.name_code",
          "case_signal.birth_code",
          "case_file.name_code",
          "case_file.birth_code");

  /** Letters between tenants: sealed to a receiver and signed by keys that stay behind. */
  private static final Set<String> BOXES = Set.of("message_outbox", "message_inbox");

  private TableRules() {}

  static boolean isExported(String table) {
    return !LEFT_OUT.containsKey(table) && !table.equals(PROGRESS);
  }

  static boolean isImported(String table) {
    return isExported(table) && !EVIDENCE.containsKey(table);
  }

  static boolean isBox(String table) {
    return BOXES.contains(table);
  }

  /** Why a table cannot be exported as it is; empty when it can. */
  static Optional<String> fault(TableShape table) {
    if (!isExported(table.name())) {
      return Optional.empty();
    }
    if (table.key().size() != 1) {
      return Optional.of(table.name() + " has not just one column as its key");
    }
    if (EVIDENCE.containsKey(table.name()) || isBox(table.name())) {
      return Optional.empty();
    }
    return table.columns().stream()
        .filter(column -> column.kind() == ColumnKind.BYTES && !column.isSealed())
        .map(column -> table.name() + "." + column.name())
        .filter(column -> !PLAIN_BYTES.containsKey(column))
        .findFirst()
        .map(column -> column + " holds bytes that an export cannot open");
  }
}
