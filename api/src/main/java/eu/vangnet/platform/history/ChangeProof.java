package eu.vangnet.platform.history;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKeys;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * MACs by which the journal vouches for changes: one per change, and one over those of a request,
 * which stands in the journal's entry. So one change can be erased and the others stay provable.
 */
final class ChangeProof {
  /** A Tink prefix of five bytes and HMAC-SHA-256. */
  private static final int MAC_LENGTH = 5 + 32;

  private static final HexFormat HEX = HexFormat.of();

  private final TenantKeys keys;

  ChangeProof(TenantKeys keys) {
    this.keys = keys;
  }

  /** The MACs of these changes in a row. */
  byte[] digests(List<RecordChange> changes, List<ChangeContent> contents) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int place = 0; place < changes.size(); place++) {
      all.writeBytes(keys.mac(bytes(changes.get(place), contents.get(place))));
    }
    return all.toByteArray();
  }

  /** What the journal's entry carries. */
  String evidence(byte[] digests) {
    return HEX.formatHex(keys.mac(bytes(digests)));
  }

  /** Whether the journal's evidence vouches for this change. */
  boolean holds(RecordChange change, ChangeContent content, String evidence) {
    byte[] digests = change.digests();
    if (!keys.macMatches(HEX.parseHex(evidence), bytes(digests))) {
      return false;
    }
    byte[] bytes = bytes(change, content);
    for (int from = 0; from + MAC_LENGTH <= digests.length; from += MAC_LENGTH) {
      if (keys.macMatches(Arrays.copyOfRange(digests, from, from + MAC_LENGTH), bytes)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(byte[] digests) {
    return ("vangnet.history.entry.1\n" + HEX.formatHex(digests)).getBytes(StandardCharsets.UTF_8);
  }

  /** The content comes last: nothing before it holds a line break. */
  private static byte[] bytes(RecordChange change, ChangeContent content) {
    return String.join(
            "\n",
            "vangnet.history.change.1",
            TenantContext.current().value(),
            change.id().toString(),
            change.objectId(),
            change.changedAt().toString(),
            JsonMapping.JSON.toJson(content))
        .getBytes(StandardCharsets.UTF_8);
  }
}
