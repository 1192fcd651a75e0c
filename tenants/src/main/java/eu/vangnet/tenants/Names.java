package eu.vangnet.tenants;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of schemas and accounts. A tenant's schema can be read back to its id; its account cannot,
 * because MySQL ends account names at 32 characters and ids are longer.
 */
record Names(String prefix) {

  String control() {
    return prefix + "_control";
  }

  String template() {
    return prefix + "_template";
  }

  String reporting() {
    return prefix + "_reporting";
  }

  String publication() {
    return prefix + "_publication";
  }

  String directory() {
    return prefix + "_directory";
  }

  String batch() {
    return prefix + "_batch";
  }

  String purge() {
    return prefix + "_purge";
  }

  String schema(TenantId tenant) {
    return prefix + "_t_" + tenant.value().replace('-', '_');
  }

  String account(TenantId tenant) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(tenant.value().getBytes(StandardCharsets.UTF_8));
      return prefix + "_" + HexFormat.of().formatHex(digest, 0, 7);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
