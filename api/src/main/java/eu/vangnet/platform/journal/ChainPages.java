package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The pages of a span one after the other; the next one is read while the present one is judged, so
 * that database and verification work side by side. Holds two pages at most. For one thread.
 */
final class ChainPages {
  private static final int SIZE = 1000;
  private static final long LONGEST_SECONDS = 30;

  /**
   * A page.
   *
   * @param links in their order; none at the end of the chain or of the span
   * @param stray an entry without number and mark whose identifier lies between the last entry of
   *     the page before and the last of this one: identifiers are cut where the pages end, so none
   *     is left out
   */
  record Page(List<LinkedEntry> links, Optional<SealedRow> stray) {}

  private final TenantId tenant;
  private final ChainReader reader;
  private final boolean strays;
  private long from;
  private long left;
  private Optional<UUID> reached;
  private CompletableFuture<Page> next;

  /**
   * Begins to read.
   *
   * @param from the first number
   * @param most how many links at most
   * @param reached the entry of the link before; empty at the beginning
   * @param strays whether to look for them
   */
  ChainPages(
      TenantId tenant,
      ChainReader reader,
      long from,
      long most,
      Optional<UUID> reached,
      boolean strays) {
    this.tenant = tenant;
    this.reader = reader;
    this.strays = strays;
    this.from = from;
    this.left = most;
    this.reached = reached;
    this.next = ahead();
  }

  /** The next page. */
  Page take() {
    Page page = joined(next);
    if (!page.links().isEmpty()) {
      from = page.links().getLast().link().number() + 1;
      left -= page.links().size();
      reached = Optional.of(page.links().getLast().link().entry());
      next = ahead();
    }
    return page;
  }

  /** Whether the span ended before the chain did. */
  boolean isCutShort() {
    return left == 0;
  }

  /** The last entry that was reached. */
  Optional<UUID> reached() {
    return reached;
  }

  private CompletableFuture<Page> ahead() {
    long first = from;
    int size = (int) Math.min(SIZE, left);
    Optional<UUID> above = reached;
    CompletableFuture<Page> page = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("verification-" + tenant.value())
        .start(
            () -> {
              try {
                // A new thread inherits no binding.
                page.complete(
                    TenantContext.<Page, RuntimeException>call(
                        tenant, () -> read(first, size, above)));
              } catch (RuntimeException | Error failure) {
                page.completeExceptionally(failure);
              }
            });
    return page;
  }

  private Page read(long first, int size, Optional<UUID> above) {
    List<LinkedEntry> links = size == 0 ? List.of() : reader.from(first, size);
    Optional<SealedRow> stray =
        strays && !links.isEmpty()
            ? reader.stray(above, Optional.of(links.getLast().link().entry()))
            : Optional.empty();
    return new Page(links, stray);
  }

  private static Page joined(CompletableFuture<Page> page) {
    try {
      return page.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException meant) {
        throw meant;
      }
      throw new JournalFailure("the chain could not be read", failed);
    } catch (TimeoutException late) {
      throw new JournalFailure("the chain could not be read in time", late);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new JournalFailure("the verification was interrupted", stop);
    }
  }
}
