package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A product that makes a report of the samples' quarter, and can be stopped at any step of it. */
final class ReportMaker implements AutoCloseable {
  private static final String PERIOD = "2026-Q3";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern VISITED = Pattern.compile("stage freeze visited ([a-z0-9-]+)");

  private final Path log;
  private final ProductProcesses product;
  private final Instant cutOff;
  private Optional<TableLocks> locks = Optional.empty();
  private String report = "";
  private int mark;

  ReportMaker(Path folder, Instant cutOff) {
    this.log = folder.resolve("product.log");
    this.product = new ProductProcesses(folder);
    this.cutOff = cutOff;
  }

  void start() {
    product.start();
  }

  /** {@code kill -9} of the server; what was held is let go, because nobody waits any more. */
  void kill() {
    product.killServer();
    locks.ifPresent(TableLocks::close);
    locks = Optional.empty();
  }

  private Call analyst(String person) {
    String token =
        DemoIssuer.existingIn(new DemoFolder(product.data()), Clock.systemUTC())
            .orElseThrow()
            .token(
                new DemoSubject("eu-programme", person, List.of("programme"), Optional.empty()),
                Duration.ofHours(2));
    return Call.to(product.base()).as(token).purpose("reporting");
  }

  /** Asks for the report, ten seconds after the cut-off at the earliest. */
  void request() {
    String body =
        "{\"definition\":\"quarterly-figures\",\"period\":\"%s\",\"cutOff\":\"%s\"}"
            .formatted(PERIOD, cutOff);
    await(() -> Instant.now().isAfter(cutOff.plusSeconds(12)), "the cut-off has settled");
    Answer answer = analyst("first").post("/v1/reports", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    report = answer.json().getString("href");
  }

  private JsonObject read() {
    Answer answer = analyst("second").get(report);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  void awaitProtected() {
    await(() -> read().getString("state").equals("protected"), "the report is protected");
  }

  void release() {
    Answer answer = analyst("second").ifMatch("*").post(report + "/release", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
  }

  /** The checksum of the public dataset, once it is there. */
  String awaitPublished() {
    await(() -> read().containsKey("dataset"), "the dataset is published");
    return Call.to(product.base()).get(read().getString("dataset")).json().getString("checksum");
  }

  /** No number that anybody can read is below ten. */
  void requireNothingSmall() {
    String dataset =
        Call.to(product.base()).with("Accept", "text/csv").get(read().getString("dataset")).body();
    List<Integer> shown =
        dataset
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1)[7])
            .filter(value -> !value.isEmpty())
            .map(Integer::valueOf)
            .toList();
    assertThat(shown).isNotEmpty().allMatch(value -> value >= 10);
    assertThat(dataset).contains(",Q,C");
  }

  /** The tenants of the samples that hold cases, in the order of their ids. */
  List<String> tenants() {
    return schemas("frozen_figures").stream()
        .filter(name -> name.startsWith("vangnet_t_"))
        .map(ReportMaker::tenant)
        .toList();
  }

  /** The tenants that have frozen their counts. */
  List<String> frozen() {
    return tenants().stream()
        .filter(
            tenant ->
                ask("SELECT COUNT(*) FROM " + schema(tenant) + ".frozen_figures")
                    .equals(List.of("1")))
        .toList();
  }

  List<String> storedChecksums() {
    return ask("SELECT checksum FROM vangnet_publication.dataset");
  }

  void holdFrozenExcept(List<String> free) {
    hold(
        tenants().stream()
            .filter(tenant -> !free.contains(tenant))
            .map(tenant -> schema(tenant) + ".frozen_figures")
            .toList());
  }

  void holdProtected() {
    hold(List.of("vangnet_reporting.protected_dataset"));
  }

  void holdPublished() {
    hold(List.of("vangnet_publication.dataset"));
  }

  private void hold(List<String> tables) {
    TableLocks held = TableLocks.on(product.data());
    held.hold(tables);
    locks = Optional.of(held);
  }

  /** Signals that were received in the quarter and are recorded only now, at every tenant. */
  void addFacts() {
    try (TableLocks hand = TableLocks.on(product.data())) {
      for (String tenant : tenants()) {
        hand.execute(
            "INSERT INTO "
                + schema(tenant)
                + ".case_signal (id, status, received_at, recorded_at, sector, concerns, age, sex,"
                + " place, module, module_version, sealed, version) SELECT UUID(), 'recorded',"
                + " received_at, UTC_TIMESTAMP(6), sector, concerns, age, sex, place, module,"
                + " module_version, '', 1 FROM "
                + schema(tenant)
                + ".case_signal");
        hand.execute("UPDATE " + schema(tenant) + ".case_file SET closed_at = UTC_TIMESTAMP(6)");
      }
    }
  }

  void awaitVisited(List<String> wanted) {
    await(
        () -> visited(ProductCommand.said(log)).containsAll(wanted),
        "the free tenants are visited");
  }

  void markLog() {
    mark = ProductCommand.said(log).length();
  }

  Set<String> visitedSinceMark() {
    return visited(ProductCommand.said(log).substring(mark));
  }

  void awaitLog(String words) {
    await(() -> ProductCommand.said(log).substring(mark).contains(words), words);
  }

  private static Set<String> visited(String said) {
    return VISITED.matcher(said).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private List<String> schemas(String table) {
    return ask(
        "SELECT table_schema FROM information_schema.tables WHERE table_name = '"
            + table
            + "' ORDER BY table_schema");
  }

  private List<String> ask(String query) {
    try (TableLocks hand = TableLocks.on(product.data())) {
      return hand.texts(query);
    }
  }

  private static String schema(String tenant) {
    return "vangnet_t_" + tenant.replace('-', '_');
  }

  private static String tenant(String schema) {
    return schema.substring("vangnet_t_".length()).replace('_', '-');
  }

  private void await(BooleanSupplier reached, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(what + " did not happen: " + ProductCommand.said(log));
      }
      ProductProcesses.pause(Duration.ofMillis(100));
    }
  }

  @Override
  public void close() {
    locks.ifPresent(TableLocks::close);
    product.close();
  }
}
