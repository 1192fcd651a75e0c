package eu.vangnet.casework.disclosures;

import java.util.Optional;

/**
 * That something disclosed was rectified or erased.
 *
 * @param notice its id, the same on both sides
 * @param statement what the person says of it, where it was rectified
 */
public record NoticeLetter(
    String notice, String disclosure, String kind, Optional<String> statement) {
  static final String KIND = "disclosureNotice";
  static final int VERSION = 1;
}
