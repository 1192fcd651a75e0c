package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.ChainVerdict.Break;
import eu.vangnet.platform.journal.ChainVerdict.Reason;
import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Checks the chain of a tenant against its entries and its signed head, and names the first number
 * that does not hold. Reads page by page; entries may be written and sealed meanwhile. Thread-safe.
 */
@Singleton
public class JournalVerification {
  private static final int PAGE = 1000;

  private final TenantDatabase database;
  private final TenantKeys keys;
  private final SignedHeads heads;

  /** Keeps what it is given. */
  @Inject
  public JournalVerification(TenantDatabase database, TenantKeys keys, SignedHeads heads) {
    this.database = database;
    this.keys = keys;
    this.heads = heads;
  }

  /** Recomputes the whole chain. */
  public ChainVerdict verify(TenantId tenant) {
    return TenantContext.<ChainVerdict, RuntimeException>call(tenant, () -> walk(tenant));
  }

  private ChainVerdict walk(TenantId tenant) {
    // Read before the links: a head that is newer than the links read would look like a loss.
    Optional<JournalHead> head = heads.find();
    long number = 0;
    String previous = JournalLink.genesis(tenant);
    List<LinkedEntry> page = page(number);
    while (!page.isEmpty()) {
      for (LinkedEntry linked : page) {
        Optional<Break> found = check(tenant, number + 1, previous, linked, head);
        if (found.isPresent()) {
          return new ChainVerdict(number, found);
        }
        number = linked.link().number();
        previous = linked.link().hash();
      }
      page = page(number);
    }
    return new ChainVerdict(number, end(number, head));
  }

  private Optional<Break> check(
      TenantId tenant,
      long expected,
      String previous,
      LinkedEntry linked,
      Optional<JournalHead> head) {
    JournalLink link = linked.link();
    if (link.number() != expected) {
      return at(expected, Optional.empty(), Reason.LINK_MISSING);
    }
    Optional<Reason> broken =
        !link.previous().equals(previous) || !link.holds()
            ? Optional.of(Reason.LINK_CHANGED)
            : checkEntry(tenant, linked);
    return broken
        .or(() -> head.flatMap(signed -> checkHead(signed, link)))
        .flatMap(reason -> at(expected, Optional.of(link.entry()), reason));
  }

  private Optional<Reason> checkEntry(TenantId tenant, LinkedEntry linked) {
    JournalLink link = linked.link();
    if (linked.entry().isEmpty()) {
      return Optional.of(link.intact() ? Reason.ENTRY_MISSING : Reason.SEALED_BROKEN);
    }
    SealedRow entry = linked.entry().get();
    if (!JournalLink.digest(tenant, entry).equals(link.digest())) {
      return Optional.of(Reason.ENTRY_CHANGED);
    }
    if (!link.intact()) {
      return Optional.of(Reason.SEALED_BROKEN);
    }
    return keys.macMatches(entry.mac(), entry.row().canonical(tenant))
        ? Optional.empty()
        : Optional.of(Reason.ENTRY_FORGED);
  }

  private Optional<Reason> checkHead(JournalHead head, JournalLink link) {
    if (head.number() != link.number()) {
      return Optional.empty();
    }
    if (!heads.isGenuine(head)) {
      return Optional.of(Reason.HEAD_FORGED);
    }
    return head.hash().equals(link.hash()) ? Optional.empty() : Optional.of(Reason.HEAD_DIFFERS);
  }

  private Optional<Break> end(long last, Optional<JournalHead> head) {
    if (head.isPresent() && head.get().number() > last) {
      Reason reason = heads.isGenuine(head.get()) ? Reason.LINK_MISSING : Reason.HEAD_FORGED;
      return at(last + 1, Optional.empty(), reason);
    }
    // The very first head may have been signed since the walk began.
    if (last > 0 && head.isEmpty() && heads.find().isEmpty()) {
      return at(last, Optional.empty(), Reason.HEAD_MISSING);
    }
    return stray()
        .map(entry -> new Break(OptionalLong.empty(), Optional.of(entry), Reason.ENTRY_STRAY));
  }

  private static Optional<Break> at(long number, Optional<UUID> entry, Reason reason) {
    return Optional.of(new Break(OptionalLong.of(number), entry, reason));
  }

  private List<LinkedEntry> page(long after) {
    return database.read(
        work -> {
          try {
            return ChainTable.after(TenantDatabase.connection(work), after, PAGE);
          } catch (SQLException failure) {
            throw new JournalFailure("the chain could not be read", failure);
          }
        });
  }

  private Optional<UUID> stray() {
    return database.read(
        work -> {
          try {
            return ChainTable.stray(TenantDatabase.connection(work));
          } catch (SQLException failure) {
            throw new JournalFailure("the entries could not be read", failure);
          }
        });
  }
}
