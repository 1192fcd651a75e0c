package eu.vangnet.casework.attachments;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.Sha256;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What is stored of a link: a hash over the serial of its capability, who may use it and for what.
 * The serial is random and stored nowhere, so nobody finds the holder by trying. For another caller
 * or purpose the same capability gives another mark, under which there is nothing.
 */
final class LinkMark {
  private static final String DOMAIN = "vangnet.attachment-link.1\n";

  private LinkMark() {}

  /** What makes a link one caller's own. */
  public record Holder(
      String serial,
      String attachment,
      String subject,
      Optional<String> organisation,
      Optional<String> purpose) {}

  /** Of the caller of the current request; 64 hexadecimal digits. */
  static String ofCaller(UUID serial, UUID attachment) {
    RequestContext request = RequestContext.current();
    Principal caller = request.principalOrRefuse();
    Holder holder =
        new Holder(
            serial.toString(),
            attachment.toString(),
            caller.subject(),
            caller.organisation(),
            request.purpose().map(Purpose::code));
    return HexFormat.of().formatHex(Sha256.of(DOMAIN + JsonMapping.JSON.toJson(holder)));
  }
}
