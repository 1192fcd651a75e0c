package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.integration.ImportLines;
import eu.vangnet.reports.EverythingStored;
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
  private static final List<String> DUTCH = List.of("nl-duinstad", "nl-veenmeer", "nl-waterhoek");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern VISITED = Pattern.compile("stage freeze visited ([a-z0-9-]+)");

  private final Path log;
  private final ProductProcesses product;
  private final Instant cutOff;
  private Optional<TableLocks> locks = Optional.empty();
  private String report = "";
  private String publication = "";
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
    return as(new DemoSubject("eu-programme", person, List.of("programme"), Optional.empty(), true))
        .purpose("reporting");
  }

  private Call as(DemoSubject subject) {
    String token =
        DemoIssuer.existingIn(new DemoFolder(product.data()), Clock.systemUTC())
            .orElseThrow()
            .token(subject, Duration.ofHours(2));
    return Call.to(product.base()).as(token);
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
    publication = answer.header("Location").orElseThrow();
  }

  /** Waits until the job that publishes has come to its end. */
  void awaitJob() {
    await(() -> analyst("second").get(publication).status() == 303, "the job has its result");
  }

  /** The checksum of the public dataset, once it is there. */
  String awaitPublished() {
    await(() -> read().containsKey("dataset"), "the dataset is published");
    return Call.to(product.base()).get(read().getString("dataset")).json().getString("checksum");
  }

  /** No number that anybody can read is below ten. */
  void requireNothingSmall() {
    String dataset = table();
    assertThat(shown(dataset)).isNotEmpty().allMatch(value -> value >= 10);
    assertThat(dataset).contains(",Q,C");
  }

  private String table() {
    return Call.to(product.base())
        .with("Accept", "text/csv")
        .get(read().getString("dataset"))
        .body();
  }

  private static List<Integer> shown(String dataset) {
    return dataset
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1)[7])
        .filter(value -> !value.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  /** The search for exact sums finds what is published. */
  void requireShownIsFound() {
    int shown = shown(table()).stream().max(Integer::compare).orElseThrow();
    assertThat(shown).as("the planted signals are in a sum").isGreaterThan(QuarterFacts.PLANTED);
    assertThat(places(shown)).anyMatch(place -> place.contains("protected_dataset"));
  }

  /** The exact sum that is planted and hidden stands in no table and no line of the log. */
  void requireNoExactSum() {
    assertThat(places(QuarterFacts.PLANTED)).as("an exact sum is stored").isEmpty();
    assertThat(ProductCommand.said(log).lines())
        .as("an exact sum is logged")
        .noneMatch(line -> EverythingStored.number(QuarterFacts.PLANTED).matcher(line).find());
  }

  private List<String> places(int number) {
    try (TableLocks hand = TableLocks.on(product.data())) {
      return hand.placesOf(number);
    }
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

  /** The job first reads whether its figures are stored; it is stopped where it stores them. */
  void holdProtected() {
    TableLocks held = TableLocks.on(product.data());
    held.holdWriters(List.of("vangnet_reporting.protected_dataset"));
    locks = Optional.of(held);
  }

  void holdPublished() {
    TableLocks held = TableLocks.on(product.data());
    held.holdWriters(List.of("vangnet_publication.dataset"));
    locks = Optional.of(held);
  }

  /** Lets it publish, and stops it before it can say that it did. */
  void holdWhatFollows() {
    Optional<TableLocks> before = locks;
    hold(List.of("vangnet_control.batch_jobs", "vangnet_control.batch_stages"));
    before.ifPresent(TableLocks::close);
  }

  private void hold(List<String> tables) {
    TableLocks held = TableLocks.on(product.data());
    held.hold(tables);
    locks = Optional.of(held);
  }

  /** Facts with dates of the quarter that are written only now, at every tenant. */
  void addFacts() {
    new QuarterFacts(product.data())
        .add(
            tenants().stream().map(ReportMaker::schema).toList(),
            DUTCH.stream().map(ReportMaker::schema).toList());
  }

  /** The same through the API: whole cases of an earlier system with dates of the quarter. */
  void bringIn() {
    for (String tenant : DUTCH) {
      Call chair = as(new DemoSubject(tenant, "chair", List.of("casechair"), Optional.empty()));
      ImportLines.broughtIn(chair.purpose("caseWork"), "2026-08-12T10:00:00Z");
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
