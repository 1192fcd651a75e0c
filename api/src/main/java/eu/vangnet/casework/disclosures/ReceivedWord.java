package eu.vangnet.casework.disclosures;

import java.util.Optional;
import java.util.UUID;

/**
 * That something which came from another tenant was rectified, erased or restricted there, or is
 * restricted no more.
 *
 * @param disclosure what came
 * @param sender the tenant
 * @param person the number of the person among those who came with a case, where it is about one
 * @param href where it is read and answered
 */
public record ReceivedWord(
    UUID disclosure, String sender, NoticeKind kind, Optional<Integer> person, String href) {
  static ReceivedWord of(ReceivedDisclosure disclosure, NoticeKind kind, Optional<Integer> person) {
    return new ReceivedWord(
        disclosure.id(),
        disclosure.sender(),
        kind,
        person,
        ReceivedDisclosureLine.address(disclosure.id()));
  }
}
