package eu.vangnet.platform.startup;

import eu.vangnet.platform.scanning.ClamdAddress;
import eu.vangnet.platform.scanning.ScannerSettings;
import java.util.Optional;

/**
 * The keys that say what scans attachments. There is no fallback: to go without a scanner is an
 * operator's decision, never a forgotten line.
 */
final class ScannerKeys {
  private static final String SCANNER = "vangnet.attachments.scanner";
  private static final String ADDRESS = "vangnet.attachments.clamav.address";
  private static final String PATIENCE = "vangnet.attachments.clamav.patience";
  private static final String RESCAN_AFTER = "vangnet.attachments.rescan-after";
  private static final String CLAMAV = "clamav";
  private static final String NONE = "none";

  private ScannerKeys() {}

  static ScannerSettings read(ConfigReader reader) {
    String chosen =
        reader.required(
            SCANNER, "what scans attachments, clamav, or none where they shall not be scanned");
    if (!chosen.isEmpty() && !chosen.equals(CLAMAV) && !chosen.equals(NONE)) {
      reader.wrong(SCANNER, "must be clamav or none.");
    }
    return new ScannerSettings(
        chosen.equals(CLAMAV) ? address(reader) : Optional.empty(),
        reader.duration(PATIENCE, "PT60S"),
        reader.duration(RESCAN_AFTER, "P7D"));
  }

  private static Optional<ClamdAddress> address(ConfigReader reader) {
    String text = reader.required(ADDRESS, "where clamd listens, host:port or unix:/path");
    Optional<ClamdAddress> address = ClamdAddress.of(text);
    if (!text.isEmpty() && address.isEmpty()) {
      reader.wrong(ADDRESS, "must be host:port, or unix: and the path of a socket.");
    }
    return address;
  }
}
