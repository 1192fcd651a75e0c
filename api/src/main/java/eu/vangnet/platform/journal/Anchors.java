package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.ChainVerdict.Break;
import eu.vangnet.tenants.JournalHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a chain must contain, gathered before its links are read: a head that is newer than the
 * links would look like a loss. Knows how to judge the heads themselves.
 */
final class Anchors {
  private final SignedHeads heads;
  private final Optional<JournalHead> seen;
  private final Optional<JournalHead> stored;
  private final List<Anchor> all = new ArrayList<>();

  /** Gathers them for the bound tenant. */
  Anchors(SignedHeads heads, Optional<Anchor> known) {
    this.heads = heads;
    // Before the stored one, which is never older in good order.
    this.seen = heads.seen();
    this.stored = heads.find();
    known.ifPresent(all::add);
    seen.ifPresent(head -> all.add(new Anchor(head.number(), head.hash())));
    stored
        .filter(heads::isGenuine)
        .ifPresent(head -> all.add(new Anchor(head.number(), head.hash())));
  }

  /** Those that name a number below this one. */
  List<Anchor> below(long number) {
    return all.stream().filter(anchor -> anchor.number() < number).toList();
  }

  /** The highest number that is known to have been in the chain; zero where none is. */
  long highest() {
    return all.stream().mapToLong(Anchor::number).max().orElse(0);
  }

  /** Whether one of them names another link at this number. */
  boolean contradict(JournalLink link) {
    for (Anchor anchor : all) {
      if (anchor.number() == link.number() && !anchor.hash().equals(link.hash())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them names this very link. */
  boolean confirm(JournalLink link) {
    return all.contains(new Anchor(link.number(), link.hash()));
  }

  /**
   * What is wrong at the end of a chain whose links hold up to this number.
   *
   * @param first its first link, where it has one
   */
  Optional<Break> atTheEnd(long last, Optional<SignedLink> first) {
    if (highest() > last) {
      return Optional.of(Break.at(last + 1, Fault.CHAIN_CUT));
    }
    return ofTheHead(first).map(fault -> new Break(OptionalLong.empty(), Optional.empty(), fault));
  }

  private Optional<Fault> ofTheHead(Optional<SignedLink> first) {
    if (stored.isEmpty()) {
      // The very first head is signed a moment after the first link was written.
      return seen.isPresent() || first.filter(heads::isOverdue).isPresent()
          ? Optional.of(Fault.HEAD_MISSING)
          : Optional.empty();
    }
    if (!heads.isGenuine(stored.get())) {
      return Optional.of(Fault.HEAD_FORGED);
    }
    return seen.filter(head -> head.number() > stored.get().number())
        .map(head -> Fault.HEAD_REPLAYED);
  }
}
