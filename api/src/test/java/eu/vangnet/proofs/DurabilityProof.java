package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.proofs.Ledger.Entry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Server and database are killed at random moments under sixteen writers. What was acknowledged is
 * there; what was not is there once or not at all, and a repetition under its key settles it.
 *
 * <p>A proof that is interrupted goes on where it was when it is run again.
 */
@Tag("proof")
class DurabilityProof {
  private static final Path FOLDER = Path.of("target/proofs/durability");
  private static final Path LEDGER = FOLDER.resolve("ledger.txt");
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int KILLS = FULL ? 10 : 3;
  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration REDUCED_PACE = Duration.ofMillis(200);
  private static final Duration LONGEST_RESTART = Duration.ofSeconds(15);

  /** What is killed; the first three are the reduced proof. */
  private enum Victim {
    BOTH,
    SERVER,
    DATABASE,
    SERVER_WHILE_STARTING,
    BOTH_WHILE_STARTING
  }

  private final Random random = new Random();
  private Duration longestRestart = Duration.ZERO;
  private Duration longestRecovery = Duration.ZERO;

  @Test
  void whatWasAcknowledgedSurvivesKillsAndNothingIsStoredTwice() {
    if (!Ledger.isUnfinished(LEDGER)) {
      ProductProcesses.clear(FOLDER);
    }
    try (Ledger ledger = Ledger.in(LEDGER)) {
      try (ProductProcesses product = new ProductProcesses(FOLDER)) {
        product.start();
        product.awaitSamples();
        List<WritingDesk> desks = desks(product);
        torment(product, desks, ledger);
        LedgerCheck check = new LedgerCheck(desks, ledger.entries());
        ledger.checked();
        check.everyAcknowledgedOneIsFound();
        LedgerCheck.Lost lost = check.everyOtherOneIsAbsentOrFoundOnce();
        Map<WritingDesk, Set<String>> signals = new LinkedHashMap<>();
        desks.forEach(desk -> signals.put(desk, LedgerCheck.allSignals(desk)));
        product.close();
        long links = checkJournals(product, signals, ledger.entries());
        tell(ledger, lost, links);
      }
    }
    if (FULL) {
      // The reduced proof runs beside other work; how long that takes says nothing.
      assertThat(longestRestart).as("the longest restart").isLessThan(LONGEST_RESTART);
    }
  }

  private static List<WritingDesk> desks(ProductProcesses product) {
    return WritingDesk.TENANTS.stream().map(tenant -> WritingDesk.of(product, tenant)).toList();
  }

  private void torment(ProductProcesses product, List<WritingDesk> desks, Ledger ledger) {
    try (Writers writers = new Writers(desks, ledger, FULL ? PACE : REDUCED_PACE)) {
      writers.start();
      while (ledger.kills() < KILLS) {
        long before = ledger.acknowledged();
        awaitWrites(ledger, before);
        randomPause(FULL ? 6_000 : 3_000);
        Victim victim = Victim.values()[ledger.kills() % Victim.values().length];
        kill(product, victim);
        ledger.killed(victim.name());
        assertThat(ledger.acknowledged()).as("written before " + victim).isGreaterThan(before);
      }
      randomPause(1_000);
    }
  }

  /** A server that has just started is slow; a kill before its first answer would prove nothing. */
  private static void awaitWrites(Ledger ledger, long before) {
    for (int waited = 0; waited < 600 && ledger.acknowledged() <= before; waited++) {
      ProductProcesses.pause(Duration.ofMillis(100));
    }
  }

  private void kill(ProductProcesses product, Victim victim) {
    switch (victim) {
      case DATABASE -> {
        product.killDatabase();
        longestRecovery = longer(longestRecovery, recovered(product));
        return;
      }
      case SERVER, SERVER_WHILE_STARTING -> product.killServer();
      case BOTH, BOTH_WHILE_STARTING -> product.killBoth();
    }
    if (victim == Victim.SERVER_WHILE_STARTING || victim == Victim.BOTH_WHILE_STARTING) {
      product.launch();
      randomPause(5_000);
      if (victim == Victim.SERVER_WHILE_STARTING) {
        product.killServer();
      } else {
        product.killBoth();
      }
    }
    longestRestart = longer(longestRestart, product.start());
  }

  /** The health is remembered for two seconds, so what counts is that writes are taken again. */
  private static Duration recovered(ProductProcesses product) {
    long begun = System.nanoTime();
    ProductProcesses.pause(Duration.ofMillis(2_500));
    product.awaitHealth();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void randomPause(int most) {
    ProductProcesses.pause(Duration.ofMillis(most / 10 + random.nextInt(most)));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Each thing that was made has one entry, and each entry a thing; how many links there are. */
  private static long checkJournals(
      ProductProcesses product, Map<WritingDesk, Set<String>> signals, List<Entry> entries) {
    List<WritingDesk> desks = List.copyOf(signals.keySet());
    long links = 0;
    try (JournalCheck journals = JournalCheck.of(product.data())) {
      for (WritingDesk desk : desks) {
        links += journals.requireChain(desk.tenant());
        Map<String, Integer> recorded = journals.entries(desk.tenant(), "signalRecorded");
        assertThat(recorded.values()).allMatch(count -> count == 1);
        assertThat(recorded.keySet()).isEqualTo(signals.get(desk));
        int notes =
            (int)
                entries.stream()
                    .map(Entry::sent)
                    .filter(sent -> sent.isNote() && Writers.deskOf(desks, sent).equals(desk))
                    .count();
        assertThat(journals.entries(desk.tenant(), "noteAdded"))
            .containsEntry(lastPart(desk.caseFile()), notes);
      }
    }
    return links;
  }

  private static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void tell(Ledger ledger, LedgerCheck.Lost lost, long links) {
    String answers =
        ledger.answers().entrySet().stream()
            .map(entry -> entry.getValue() + " x " + entry.getKey())
            .collect(Collectors.joining(", "));
    System.out.println(
        String.format(
            Locale.ROOT,
            "PROOF durability: %d kills under %d writers: %d acknowledged writes all found, of %d"
                + " others %d found once and %d absent; journals of %d links hold; longest restart"
                + " %.1f s, longest recovery from a lost database %.1f s; answers %s",
            ledger.kills(),
            Writers.COUNT,
            ledger.acknowledged(),
            lost.found() + lost.absent(),
            lost.found(),
            lost.absent(),
            links,
            longestRestart.toMillis() / 1000.0,
            longestRecovery.toMillis() / 1000.0,
            answers));
  }
}
