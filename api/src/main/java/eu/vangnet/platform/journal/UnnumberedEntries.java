package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.ChainVerdict.Break;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Judges entries that have no number: those that wait for one, and those that do not and should.
 * Works on the bound tenant.
 */
final class UnnumberedEntries {
  private static final int PAGE = 1000;

  private final TenantId tenant;
  private final TenantKeys keys;
  private final ChainReader reader;

  UnnumberedEntries(TenantId tenant, TenantKeys keys, ChainReader reader) {
    this.tenant = tenant;
    this.keys = keys;
    this.reader = reader;
  }

  /** What is the matter with an entry that neither has a number nor waits for one. */
  Break judgeStray(SealedRow entry) {
    return Break.unnumbered(
        entry.row().id(), isGenuine(entry) ? Fault.MARK_MISSING : Fault.ENTRY_STRAY);
  }

  /** The first entry that waits and is not as the product wrote it. */
  Optional<Break> waiting() {
    Optional<UUID> above = Optional.empty();
    List<PendingEntry> page = reader.pendingAfter(above, PAGE);
    while (!page.isEmpty()) {
      for (PendingEntry waiting : page) {
        Optional<Break> found = judge(waiting);
        if (found.isPresent()) {
          return found;
        }
      }
      above = Optional.of(page.getLast().id());
      page = reader.pendingAfter(above, PAGE);
    }
    return Optional.empty();
  }

  /** A mark that is left over for a numbered entry is taken away by the sealer. */
  private Optional<Break> judge(PendingEntry waiting) {
    if (waiting.linked()) {
      return Optional.empty();
    }
    if (waiting.entry().isEmpty()) {
      return Optional.of(Break.unnumbered(waiting.id(), Fault.UNSEALED_MISSING));
    }
    return isGenuine(waiting.entry().get())
        ? Optional.empty()
        : Optional.of(Break.unnumbered(waiting.id(), Fault.UNSEALED_CHANGED));
  }

  private boolean isGenuine(SealedRow entry) {
    return keys.macMatches(entry.mac(), entry.row().canonical(tenant));
  }
}
