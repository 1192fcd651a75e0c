package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.ChainVerdict.Break;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One way along a chain, page by page in bounded memory, up to the first thing that does not hold.
 * For one thread.
 */
final class ChainWalk {
  private final Span span;
  private final TenantId tenant;
  private final ChainReader reader;
  private final LinkJudge judge;
  private final UnnumberedEntries unnumbered;
  private final Anchors anchors;
  private final Set<ChainCheck> checks;
  private long number;
  private String previous;
  private Optional<UUID> reached = Optional.empty();

  ChainWalk(
      Span span,
      TenantId tenant,
      ChainReader reader,
      LinkJudge judge,
      UnnumberedEntries unnumbered,
      Anchors anchors,
      Set<ChainCheck> checks) {
    this.span = span;
    this.tenant = tenant;
    this.reader = reader;
    this.judge = judge;
    this.unnumbered = unnumbered;
    this.anchors = anchors;
    this.checks = checks;
    this.number = span.from() - 1;
    this.previous = JournalLink.genesis(tenant);
  }

  ChainVerdict walk() {
    Optional<Break> start = begin();
    if (start.isPresent()) {
      return verdict(false, start);
    }
    ChainPages pages = pages();
    ChainPages.Page page = pages.take();
    while (!page.links().isEmpty()) {
      Optional<SealedRow> stray = page.stray();
      Optional<Break> found = follow(page.links()).or(() -> stray.map(unnumbered::judgeStray));
      if (found.isPresent()) {
        return verdict(false, found);
      }
      page = pages.take();
    }
    return pages.isCutShort()
        ? verdict(false, Optional.empty())
        : verdict(true, end(pages.reached()));
  }

  /** A walk that begins later stands on the link before; what was known of earlier ones holds. */
  private Optional<Break> begin() {
    if (number == 0) {
      return Optional.empty();
    }
    Optional<SignedLink> before = reader.at(number);
    if (before.isEmpty() && number > anchors.highest()) {
      throw ProblemException.invalid(
          Violation.query("from", "range", "must be at most one more than the last number"));
    }
    if (before.isEmpty()) {
      return Optional.of(Break.at(number, Fault.LINK_MISSING));
    }
    if (!judge.mayBeFollowed(before.get())) {
      return Optional.of(Break.at(number, before.get().link().entry(), Fault.LINK_CHANGED));
    }
    previous = before.get().link().hash();
    reached = Optional.of(before.get().link().entry());
    return anchors.below(span.from()).stream()
        .filter(anchor -> !isInChain(anchor))
        .findFirst()
        .map(anchor -> Break.at(anchor.number(), Fault.HEAD_DIFFERS));
  }

  private boolean isInChain(Anchor anchor) {
    return reader
        .at(anchor.number())
        .filter(found -> found.link().hash().equals(anchor.hash()))
        .isPresent();
  }

  /** From the very beginning, so that a link with a number below 1 does not hide. */
  private ChainPages pages() {
    return new ChainPages(
        tenant,
        reader,
        number == 0 ? Long.MIN_VALUE : span.from(),
        span.most(),
        reached,
        checks.contains(ChainCheck.UNNUMBERED));
  }

  private Optional<Break> follow(List<LinkedEntry> links) {
    for (LinkedEntry linked : links) {
      Optional<Break> found = judge.of(linked, number + 1, previous);
      if (found.isPresent()) {
        return found;
      }
      number = linked.link().number();
      previous = linked.link().hash();
    }
    return Optional.empty();
  }

  private Optional<Break> end(Optional<UUID> last) {
    Optional<Break> end =
        checks.contains(ChainCheck.ANCHORS)
            ? anchors.atTheEnd(number, reader.at(1))
            : Optional.empty();
    if (end.isPresent() || !checks.contains(ChainCheck.UNNUMBERED)) {
      return end;
    }
    return reader.stray(last, Optional.empty()).map(unnumbered::judgeStray).or(unnumbered::waiting);
  }

  private ChainVerdict verdict(boolean complete, Optional<Break> found) {
    return new ChainVerdict(span.from(), new Anchor(number, previous), complete, found);
  }
}
