package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One report is made in peace. On a copy of the same data another is killed while tenants freeze
 * their counts, between the steps, while it is published and right after, and facts with dates of
 * the quarter are added each time while nobody runs. Both come to the same checksum, no tenant that
 * was finished is visited again, and a rare sum that must be hidden is nowhere after any kill.
 */
@Tag("proof")
class ReportProof {
  private static final Path FOLDER = Path.of("target/proofs/report");
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int KILLS_IN_FREEZE = FULL ? 4 : 1;

  @Test
  void aKilledReportComesToWhatAnUndisturbedOneComesTo() {
    ProductProcesses.clear(FOLDER.resolve("calm"));
    ProductProcesses.clear(FOLDER.resolve("killed"));
    Instant cutOff = prepared();
    String calm;
    try (ReportMaker maker = new ReportMaker(FOLDER.resolve("calm"), cutOff)) {
      maker.start();
      maker.request();
      maker.awaitProtected();
      maker.release();
      calm = maker.awaitPublished();
    }
    try (ReportMaker maker = new ReportMaker(FOLDER.resolve("killed"), cutOff)) {
      maker.start();
      Set<String> visited = killWhileFreezing(maker);
      killBetween(maker, visited);
      killWhilePublishing(maker);
      killAfterPublishing(maker, calm);
      maker.start();
      maker.awaitJob();
      assertThat(maker.awaitPublished()).as("the checksum after all kills").isEqualTo(calm);
      assertThat(maker.storedChecksums()).containsExactly(calm);
      maker.requireNothingSmall();
      maker.requireShownIsFound();
      maker.requireNoExactSum();
      System.out.printf(
          Locale.ROOT,
          "PROOF report: killed %d times, %d tenants visited once each, same checksum %s…%n",
          KILLS_IN_FREEZE + 3,
          maker.tenants().size(),
          calm.substring(0, 12));
    }
  }

  /** Both begin with the same data, and count what was recorded until then. */
  private static Instant prepared() {
    try (ProductProcesses product = new ProductProcesses(FOLDER.resolve("calm"))) {
      product.start();
      product.awaitSamples();
      new QuarterFacts(product.data())
          .plant("vangnet_t_nl_duinstad", "vangnet_t_nl_veenmeer", "vangnet_t_nl_waterhoek");
    }
    Path data = FOLDER.resolve("calm").resolve("data");
    try {
      FileUtils.copyDirectory(data.toFile(), FOLDER.resolve("killed").resolve("data").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Set<String> killWhileFreezing(ReportMaker maker) {
    Set<String> visited = new HashSet<>();
    for (int kill = 1; kill <= KILLS_IN_FREEZE; kill++) {
      maker.markLog();
      if (kill > 1) {
        maker.start();
      }
      List<String> free = maker.tenants().subList(0, 2 * kill);
      maker.holdFrozenExcept(free);
      if (kill == 1) {
        maker.request();
      }
      maker.awaitVisited(free);
      requireNotVisited(maker, visited);
      maker.bringIn();
      kill(maker);
      visited.addAll(free);
      assertThat(maker.frozen()).as("at least one and not all").containsExactlyElementsOf(free);
      maker.addFacts();
    }
    return visited;
  }

  private static void killBetween(ReportMaker maker, Set<String> visited) {
    maker.markLog();
    // A start takes the database over by starting it anew, which lets go of every table. The job
    // is taken up only when the lease of the dead worker has run out.
    maker.start();
    maker.holdProtected();
    maker.awaitLog("protected figures are about to be stored");
    requireNotVisited(maker, visited);
    assertThat(maker.frozen()).containsExactlyElementsOf(maker.tenants());
    kill(maker);
    maker.addFacts();
  }

  private static void killWhilePublishing(ReportMaker maker) {
    maker.markLog();
    maker.start();
    maker.awaitProtected();
    assertThat(maker.visitedSinceMark()).as("visited again").isEmpty();
    maker.holdPublished();
    maker.release();
    maker.awaitLog("about to be published");
    kill(maker);
    assertThat(maker.storedChecksums()).as("nothing is published yet").isEmpty();
    maker.addFacts();
  }

  /** It is published, and the job does not know it yet, so it publishes once more. */
  private static void killAfterPublishing(ReportMaker maker, String calm) {
    maker.markLog();
    maker.start();
    maker.holdPublished();
    maker.awaitLog("about to be published");
    maker.holdWhatFollows();
    maker.awaitLog(": published");
    assertThat(maker.visitedSinceMark()).as("visited again").isEmpty();
    kill(maker);
    assertThat(maker.storedChecksums()).as("it is published").containsExactly(calm);
    maker.addFacts();
  }

  private static void requireNotVisited(ReportMaker maker, Set<String> visited) {
    assertThat(maker.visitedSinceMark()).as("visited again").noneMatch(visited::contains);
  }

  private static void kill(ReportMaker maker) {
    maker.kill();
    maker.requireNoExactSum();
  }
}
