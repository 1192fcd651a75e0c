package eu.vangnet.integration.imports;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.input.LineContracts;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.Outcome;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a stream into bundles and brings one after the other in. */
@Singleton
class CaseImports {
  private static final int LONGEST_BUNDLE = 200;

  private final LineContracts contracts;
  private final BundleWork bundles;
  private final Journal journal;

  @Inject
  CaseImports(LineContracts contracts, BundleWork bundles, Journal journal) {
    this.contracts = contracts;
    this.bundles = bundles;
    this.journal = journal;
  }

  /**
   * Brings in what fits into one request; a bundle that was cut off by a limit is left out. That it
   * was tried stands in the journal, although a bundle that is rolled back takes its entries along.
   */
  CaseImportView bringIn(InputStream stream, Optional<String> header, boolean dryRun) {
    OwnPeople.require();
    String key = CreationKey.require(header);
    LineStream lines = new LineStream(stream, contracts);
    List<ImportItem> items = new ArrayList<>();
    Optional<String> stopped = Optional.empty();
    try {
      List<NumberedLine> bundle = new ArrayList<>();
      Optional<NumberedLine> line = lines.next();
      while (line.isPresent() && bundle.size() < LONGEST_BUNDLE) {
        if (!bundle.isEmpty() && line.get().begins()) {
          items.addAll(bundles.make(bundle, key, dryRun));
          bundle.clear();
        }
        bundle.add(line.get());
        line = lines.next();
      }
      stopped = line.isPresent() ? Optional.of("bundleTooLong") : lines.stopped();
      if (!bundle.isEmpty() && stopped.isEmpty()) {
        items.addAll(bundles.make(bundle, key, dryRun));
      }
    } catch (IOException broken) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST,
          "The stream ended before it was whole; send it again under the same key.");
    } finally {
      journal.conclude(entry(CaseImportView.of(dryRun, stopped, items)));
    }
    return CaseImportView.of(dryRun, stopped, items);
  }

  private static JournalEntry entry(CaseImportView tried) {
    String counts =
        "lines=%d made=%d refused=%d dryRun=%b"
            .formatted(tried.items().size(), tried.made(), tried.refused(), tried.dryRun());
    return new JournalEntry(
        Right.CASE_IMPORT,
        ObjectType.CASE,
        Optional.of(counts),
        tried.dryRun() ? 0 : tried.made(),
        Outcome.DONE,
        Optional.empty());
  }
}
