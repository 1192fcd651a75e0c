package eu.vangnet.tenancy;

import eu.vangnet.tenants.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a tenant's database account, which is shorter than that of its schema. */
public final class AccountName {
  private AccountName() {}

  /**
   * The name.
   *
   * @param prefix what all names of the installation begin with
   */
  public static String of(String prefix, TenantId tenant) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(tenant.value().getBytes(StandardCharsets.UTF_8));
      return prefix + "_" + HexFormat.of().formatHex(digest, 0, 7);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
