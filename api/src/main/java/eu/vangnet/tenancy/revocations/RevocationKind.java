package eu.vangnet.tenancy.revocations;

import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.TenantId;
import java.util.Arrays;
import java.util.Optional;

/** What can be revoked. */
enum RevocationKind {
  TOKEN("token"),
  CLIENT("client"),
  SUBJECT("subject"),
  KEY("key");

  private final String code;

  RevocationKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Optional<RevocationKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  /** What the door compares; a key counts for all tenants of its issuer. */
  Revocable name(TenantId tenant, RevocationWords words) {
    return switch (this) {
      case TOKEN -> Revocable.token(tenant, words.name());
      case CLIENT -> Revocable.client(tenant, words.name());
      case SUBJECT -> Revocable.subject(tenant, words.name());
      case KEY -> Revocable.key(words.issuer().orElseThrow(), words.name());
    };
  }
}
