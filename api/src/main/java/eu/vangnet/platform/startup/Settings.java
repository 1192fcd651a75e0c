package eu.vangnet.platform.startup;

import eu.vangnet.platform.edge.EdgeSettings;
import eu.vangnet.platform.scanning.ScannerSettings;
import eu.vangnet.tenants.TenancySettings;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * All that the platform reads from configuration, checked as one.
 *
 * @param tenancy where the tenants live
 * @param edge limits and origins
 * @param scanner what scans attachments
 * @param demo whether demonstration tokens and samples are allowed; never in production
 * @param data folder for what the server itself keeps
 */
public record Settings(
    TenancySettings tenancy, EdgeSettings edge, ScannerSettings scanner, boolean demo, Path data) {
  /** Set only by the command that runs the demonstration. */
  public static final String DEMO = "vangnet.demo";

  /** The issuer that signs the tokens of the demonstration; never believed anywhere else. */
  public static final String DEMO_ISSUER = "https://demo.vangnet.invalid/issuer";

  /**
   * Reads and checks every key.
   *
   * @throws WrongConfiguration with one sentence for each key that is missing or wrong
   */
  public static Settings read(Config config) {
    ConfigReader reader = new ConfigReader(config);
    boolean demo = reader.flag(DEMO);
    Path data = reader.path("vangnet.data").orElse(Path.of("data"));
    EdgeSettings edge = EdgeKeys.read(reader);
    ScannerSettings scanner = ScannerKeys.read(reader);
    reader.number("server.port", 8080, 0, 65_535);
    TenancyKeys tenancy = TenancyKeys.read(reader);
    reader.refuseIfWrong();
    return new Settings(tenancy.settings(), edge, scanner, demo, data);
  }
}
