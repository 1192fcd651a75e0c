package eu.vangnet.command;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.tenants.MasterKey;
import java.nio.file.Path;

/**
 * Configures the product for a data folder of the demo. System properties, because they outrank
 * every other source: a stray variable must not lead to another database.
 */
final class DemoConfiguration {

  private DemoConfiguration() {}

  static void set(DemoFolder folder, DatabaseAccess access) {
    MasterKey.createIfAbsent(folder.masterKey());
    set("vangnet.demo", "true");
    set("vangnet.data", folder.path().toString());
    set("vangnet.cells", "main");
    set("vangnet.control.cell", "main");
    set("vangnet.cells.main.url", access.url());
    set("vangnet.cells.main.provisioner.user", access.user());
    set("vangnet.cells.main.provisioner.password", access.password());
    set("vangnet.master-key.file", folder.masterKey().toString());
    // What visitors try out is made up; production has to choose.
    set("vangnet.attachments.scanner", "none");
    set("vangnet.modules.folder", home().resolve("modules").toString());
    set("vangnet.modules.signers", home().resolve("modules/signers").toString());
  }

  /** Where the distribution is. */
  static Path home() {
    return Path.of(System.getProperty("vangnet.home", "api/target/vangnet"));
  }

  static void set(String key, String value) {
    System.setProperty(key, value);
  }
}
