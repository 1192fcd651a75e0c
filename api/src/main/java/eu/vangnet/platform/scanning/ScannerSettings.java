package eu.vangnet.platform.scanning;

import java.time.Duration;
import java.util.Optional;

/**
 * What scans.
 *
 * @param clamd the ClamAV daemon; empty where the operator chose to scan nothing
 * @param patience how long one scan may take, looking its address up and sending included
 * @param rescanAfter how long content that was found clean counts as clean before it is scanned
 *     again
 */
public record ScannerSettings(
    Optional<ClamdAddress> clamd, Duration patience, Duration rescanAfter) {
  /** What is said at start where nothing is scanned. */
  public static final String WARNING =
      "vangnet.attachments.scanner is none: attachments are stored and given out without being"
          + " scanned, and each says notScanned";
}
