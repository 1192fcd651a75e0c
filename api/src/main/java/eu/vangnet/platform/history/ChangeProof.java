package eu.vangnet.platform.history;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKeys;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * MACs by which the journal vouches for changes: one per change, and one over the tree of those of
 * a request, which stands in the journal's entry. So one change can be erased and the others stay
 * provable.
 */
final class ChangeProof {
  private static final HexFormat HEX = HexFormat.of();

  private final TenantKeys keys;

  ChangeProof(TenantKeys keys) {
    this.keys = keys;
  }

  /** The MACs of these changes, in their order. */
  List<byte[]> macs(List<RecordChange> changes, List<ChangeContent> contents) {
    List<byte[]> macs = new ArrayList<>();
    for (int place = 0; place < changes.size(); place++) {
      macs.add(keys.mac(bytes(changes.get(place), contents.get(place))));
    }
    return macs;
  }

  /** What the journal's entry carries. */
  String evidence(List<byte[]> macs) {
    return HEX.formatHex(keys.mac(bytes(ChangeTree.root(macs))));
  }

  /** What a change carries: its MAC with its length, and its way to what the entry carries. */
  byte[] digests(List<byte[]> macs, int place) {
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    digests.write(macs.get(place).length);
    digests.writeBytes(macs.get(place));
    digests.writeBytes(ChangeTree.way(macs, place));
    return digests.toByteArray();
  }

  /** Whether the journal's evidence vouches for this change. */
  boolean holds(RecordChange change, ChangeContent content, String evidence) {
    ByteBuffer digests = ByteBuffer.wrap(change.digests());
    byte[] mac = new byte[Math.min(digests.get(), digests.remaining())];
    digests.get(mac);
    byte[] way = new byte[digests.remaining()];
    digests.get(way);
    return keys.macMatches(HEX.parseHex(evidence), bytes(ChangeTree.rootBy(mac, way)))
        && keys.macMatches(mac, bytes(change, content));
  }

  private static byte[] bytes(byte[] root) {
    return ("vangnet.history.entry.1\n" + HEX.formatHex(root)).getBytes(StandardCharsets.UTF_8);
  }

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
