package eu.vangnet.platform.scanning;

import eu.vangnet.platform.files.FileContent;
import jakarta.enterprise.inject.Vetoed;

/** Scans nothing, and says so. Made by configuration only. */
@Vetoed
final class NoScanner implements ContentScanner {

  @Override
  public boolean scans() {
    return false;
  }

  @Override
  public boolean answers() {
    return true;
  }

  @Override
  public ScanResult scan(FileContent content) {
    return ScanResult.unscanned();
  }
}
