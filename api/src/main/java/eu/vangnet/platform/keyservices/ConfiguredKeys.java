package eu.vangnet.platform.keyservices;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyServices;
import eu.vangnet.tenants.KeyUnavailable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that this server may use: that of a file, those of the Vault servers that are named in
 * its configuration, and those of AWS KMS.
 *
 * @param masterKey the name of the key of the installation
 * @param file the key in a file, where there is one
 * @param vaults by the names that the configuration gives them
 */
public record ConfiguredKeys(
    String masterKey, Optional<KeyServices> file, Map<String, VaultServer> vaults, AwsKeys aws)
    implements KeyServices {
  /** What the name of a key looks like. */
  public static final Pattern NAME =
      Pattern.compile(
          "vault:([a-z][a-z0-9-]{0,30})/([A-Za-z0-9._-]{1,100})|aws-kms:(arn:[A-Za-z0-9:/_-]{1,250})");

  /** Copies the servers. */
  public ConfiguredKeys {
    vaults = Map.copyOf(vaults);
  }

  @Override
  public KeyService of(String key) {
    if (file.isPresent() && file.get().masterKey().equals(key)) {
      return file.get().of(key);
    }
    Matcher name = NAME.matcher(key);
    if (!name.matches()) {
      throw unknown(key);
    }
    return name.group(1) == null
        ? aws.key(key, name.group(3))
        : Optional.ofNullable(vaults.get(name.group(1)))
            .orElseThrow(() -> unknown(key))
            .key(key, name.group(2));
  }

  private static KeyUnavailable unknown(String key) {
    return KeyUnavailable.refused(key, "no service of that name is configured here");
  }
}
