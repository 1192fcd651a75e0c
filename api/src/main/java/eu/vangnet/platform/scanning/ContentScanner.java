package eu.vangnet.platform.scanning;

import eu.vangnet.platform.files.FileContent;

/** Looks into content before anybody reads it. Thread-safe. */
public interface ContentScanner {

  /** Whether anything is scanned at all; false where the operator chose to do without. */
  boolean scans();

  /** Whether it would scan now; the answer comes within a second or two. */
  boolean answers();

  /**
   * Scans content.
   *
   * @throws eu.vangnet.platform.problems.ProblemException UNAVAILABLE with Retry-After when there
   *     is no answer in time, or none that says clearly what was found
   */
  ScanResult scan(FileContent content);
}
