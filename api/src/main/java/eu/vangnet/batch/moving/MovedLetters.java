package eu.vangnet.batch.moving;

import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.LetterSeal;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The two boxes of a tenant that comes from another installation. What had come for it and was not
 * handled yet is kept waiting and handled here; what it had sent is not carried from here, because
 * only its receivers open that, and the old installation goes on with it. Thread-safe.
 */
@Singleton
class MovedLetters {
  private static final String INBOX = "message_inbox";
  private static final String SEALED = "sealed";
  private static final String WAITING = "waiting";

  private final LetterSeal seal;

  @Inject
  MovedLetters(LetterSeal seal) {
    this.seal = seal;
  }

  /** The row of a letter as it is kept here: its content, if any, sealed by the keys of here. */
  JsonObject fitting(String box, JsonObject row) {
    Optional<byte[]> content = OpenedRows.content(SEALED, row);
    JsonObjectBuilder fitting =
        Json.createObjectBuilder(row)
            .add("mac", "")
            .remove(SEALED)
            .remove(SEALED + OpenedRows.BYTES);
    if (!row.getString("status").equals(WAITING)) {
      return fitting.build();
    }
    if (!box.equals(INBOX) || content.isEmpty()) {
      return fitting
          .add("status", "givenUp")
          .add("reason", "tenantMoved")
          .add("settled_at", row.get("due_at"))
          .build();
    }
    Letter letter = seal.letInAnew(letter(row), content.get());
    return fitting
        .add("mac", text(letter.mac()))
        .add(SEALED + OpenedRows.BYTES, text(letter.sealed()))
        .add("attempts", 0)
        .build();
  }

  private static Letter letter(JsonObject row) {
    return new Letter(
        UUID.fromString(row.getString("id")),
        TenantId.of(row.getString("sender")),
        TenantContext.current(),
        row.getString("kind"),
        row.getInt("kind_version"),
        LocalDateTime.parse(row.getString("sent_at")).toInstant(ZoneOffset.UTC),
        new byte[0],
        new byte[0]);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
