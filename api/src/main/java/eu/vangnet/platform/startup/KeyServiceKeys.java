package eu.vangnet.platform.startup;

import eu.vangnet.platform.keyservices.AwsKeys;
import eu.vangnet.platform.keyservices.ConfiguredKeys;
import eu.vangnet.platform.keyservices.VaultServer;
import eu.vangnet.tenants.KeyServices;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of the configuration that say which keys wrap all others. */
final class KeyServiceKeys {
  private static final String FILE = "vangnet.master-key.file";
  private static final String NAME = "vangnet.master-key.name";
  private static final String VAULTS = "vangnet.vaults";
  private static final String AWS = "vangnet.aws-kms.endpoint";
  private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+");

  private KeyServiceKeys() {}

  static KeyServices read(ConfigReader reader) {
    String name = reader.text(NAME, "");
    if (!name.isEmpty() && !ConfiguredKeys.NAME.matcher(name).matches()) {
      reader.wrong(NAME, "must be vault:SERVER/KEY or aws-kms:ARN.");
    }
    Optional<KeyServices> file = name.isEmpty() ? Optional.of(file(reader)) : fileBeside(reader);
    Map<String, VaultServer> vaults = new HashMap<>();
    reader.list(VAULTS, "").forEach(server -> vaults.put(server, vault(reader, server)));
    Optional<URI> endpoint =
        Optional.of(reader.text(AWS, "", KeyServiceKeys::isAddressOrNothing, "http(s)://host:port"))
            .filter(text -> !text.isEmpty())
            .map(URI::create);
    return new ConfiguredKeys(
        name.isEmpty() ? file.orElseThrow().masterKey() : name,
        file,
        vaults,
        new AwsKeys(endpoint));
  }

  private static boolean isAddressOrNothing(String text) {
    return text.isEmpty() || ADDRESS.matcher(text).matches();
  }

  private static KeyServices file(ConfigReader reader) {
    String text =
        reader.required(
            FILE, "the file that holds the master key, where " + NAME + " names none at a service");
    return named(reader, text);
  }

  /** While keysets are taken over to a service, those that are left still need the file. */
  private static Optional<KeyServices> fileBeside(ConfigReader reader) {
    return reader.path(FILE).map(file -> named(reader, file.toString()));
  }

  private static KeyServices named(ConfigReader reader, String text) {
    Path file = reader.path(FILE).orElse(Path.of("."));
    if (!text.isEmpty() && !Files.isReadable(file)) {
      reader.wrong(FILE, "must name a file that the server can read.");
    }
    return KeyServices.file(file);
  }

  private static VaultServer vault(ConfigReader reader, String server) {
    String base = "vangnet.vault." + server + ".";
    String address = reader.required(base + "address", "the server, as https://host:port");
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      reader.wrong(base + "address", "must be https://host:port, without a path.");
    }
    reader.required(base + "token-file", "the file with the token for the server");
    return new VaultServer(
        address,
        reader.path(base + "token-file").orElse(Path.of(".")),
        reader.text(base + "mount", "transit"));
  }
}
