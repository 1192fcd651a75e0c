package eu.vangnet.casework.disclosures;

import java.util.UUID;

/**
 * That something which came from another tenant was rectified or erased there.
 *
 * @param disclosure what came
 * @param sender the tenant
 * @param erased whether it was erased; else it was rectified
 * @param href where it is read and answered
 */
public record ReceivedWord(UUID disclosure, String sender, boolean erased, String href) {
  static ReceivedWord of(ReceivedDisclosure disclosure, NoticeKind kind) {
    return new ReceivedWord(
        disclosure.id(),
        disclosure.sender(),
        kind == NoticeKind.ERASED,
        ReceivedDisclosureLine.address(disclosure.id()));
  }
}
