package eu.vangnet.casework.disclosures;

import java.util.Optional;

/**
 * That something disclosed was rectified, erased or restricted, or is restricted no more.
 *
 * @param notice its id, the same on both sides
 * @param statement what the person says of it, where it was rectified; which words they are, where
 *     some of them were erased
 * @param person the number of the person among those who went with a case, where it is about one
 */
public record NoticeLetter(
    String notice,
    String disclosure,
    String kind,
    Optional<String> statement,
    Optional<Integer> person) {
  static final String KIND = "disclosureNotice";
  static final int VERSION = 1;
}
