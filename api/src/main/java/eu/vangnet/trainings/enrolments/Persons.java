package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.sealing.KeyedColumns;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Recognises a participant again within one session, and nowhere else. */
@Singleton
class Persons implements KeyedColumns {
  private final TenantKeys keys;

  @Inject
  Persons(TenantKeys keys) {
    this.keys = keys;
  }

  /** The mark of an address in a session: equal for equal addresses, and telling nothing more. */
  String mark(UUID session, String email) {
    String address = Normalizer.normalize(email.strip(), Normalizer.Form.NFC);
    String marked =
        String.join("\n", "enrolment", session.toString(), address.toLowerCase(Locale.ROOT));
    byte[] mac = keys.mac(marked.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  @Override
  public String table() {
    return "training_enrolment";
  }

  @Override
  public Map<String, String> anew(JsonObject row) {
    UUID session = UUID.fromString(row.getString("session_id"));
    return Map.of("person", mark(session, row.getJsonObject("sealed").getString("email")));
  }
}
