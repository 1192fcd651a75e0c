package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole command against an HTTP server that fails as servers and networks do. */
class LoadCommandTest {
  private static final Patience SHORT =
      new Patience(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofSeconds(5));

  private final ServerDouble server =
      new ServerDouble()
          .with("municipality", "active", "nl-brugstad", "be-kanaalstad", "fi-saaristo")
          .with("jointStructure", "active", "nl-veiligheidshuis", "dk-samarbejde")
          .with("counsellingCentre", "active", "de-beratung")
          .with("counsellingCentre", "suspended", "fi-suljettu")
          .with("nationalCoordinator", "active", "nl-coordinator")
          .with("operator", "active", "eu-operator");
  private final AtomicInteger minted = new AtomicInteger();
  private final Tokens tokens = (tenant, role) -> tenant + "|" + role + minted.incrementAndGet();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void englandAndWales2024to25ArrivesInFullThroughAServerThatFailsAtRandom() {
    server.trouble(0.15);

    assertThat(load("England and Wales", "2024/25")).as(this::text).isZero();

    assertThat(text()).contains("8,778 persons, every sum equal").contains("persons per second");
    assertThat(server.misdeeds())
        .containsOnlyKeys("lost before", "lost after", "limited", "busy", "in progress");
    eachPersonOnce(8778);
  }

  @Test
  void aLoadThatBrokeHalfWayGoesOnWithoutSendingAnyoneTwice() {
    server.trouble(0.05);
    server.refuseAfter(4000);
    assertThat(load("England and Wales", "2024/25")).isEqualTo(1);
    assertThat(text()).contains("500 internal-error").contains("run the same command again");
    assertThat(server.stored()).isBetween(4000, 4100);

    server.refuseAfter(Integer.MAX_VALUE);
    assertThat(load("England and Wales", "2024/25")).as(this::text).isZero();

    assertThat(text()).contains("going on with a load of which 4,0");
    eachPersonOnce(8778);
  }

  @Test
  void aTenantThatJoinedInBetweenDrawsNobodyWhoWasSentElsewhere() {
    server.refuseAfter(200);
    assertThat(load("England and Wales", "2025 Q1")).isEqualTo(1);
    server.refuseAfter(Integer.MAX_VALUE);
    server.with("municipality", "active", "be-nieuwstad", "nl-nieuwstad");

    assertThat(load("England and Wales", "2025 Q1")).as(this::text).isZero();

    assertThat(text()).contains("keeping to the 6 tenants of the earlier run, although 8");
    eachPersonOnce(3287);
  }

  @Test
  void aSecondRunAfterTheKeysAreForgottenFindsEveryoneThere() {
    assertThat(load("Scotland", "2022/23")).isZero();
    server.forgetKeys();

    assertThat(load("Scotland", "2022/23")).as(this::text).isZero();

    assertThat(text()).contains("of whom 87 were there already");
    eachPersonOnce(87);
  }

  @Test
  void bandsThatTheCommonSchemeCannotExpressAreProvedByYearOfAge() {
    assertThat(load("England and Wales", "2020/21")).as(this::text).isZero();
    assertThat(text()).contains("15-20").contains("4,915 persons, every sum equal");
  }

  @Test
  void aPersonTooManyOnTheServerIsSeenAndNamed() {
    assertThat(load("Scotland", "2023/24")).isZero();
    stray("shape Scotland 2023/24 seed 1");

    assertThat(load("Scotland", "2023/24")).isEqualTo(1);

    assertThat(text())
        .contains("sums differ:")
        .contains("total all: published 114, loaded 115")
        .contains("sector not in the shape: published 0, loaded 1");
  }

  @Test
  void aTokenThatIsRefusedIsMintedOnceMore() {
    server.refuseTokensOnce();
    assertThat(load("Scotland", "2022/23")).as(this::text).isZero();
  }

  @Test
  void onlyActiveTenantsThatHoldCasesGetPersonsAndEveryTextSaysItIsFiction() {
    assertThat(load("Scotland", "2024/25")).isZero();

    assertThat(server.signals().keySet())
        .containsOnly(
            "nl-brugstad",
            "be-kanaalstad",
            "fi-saaristo",
            "nl-veiligheidshuis",
            "dk-samarbejde",
            "de-beratung");
    Set<String> facts = new HashSet<>();
    server
        .signals()
        .values()
        .forEach(own -> own.values().forEach(signal -> facts.add(signal.path("facts").asString())));
    assertThat(facts)
        .hasSizeGreaterThan(10)
        .allMatch(
            text -> text.matches("(Fictief|Fictif|Keksitty|Påhittat|Erfunden|Opdigtet)\\. .+"));
  }

  @Test
  void withoutATenantThatHoldsCasesTheCommandSaysSo() {
    try (ServerDouble bare = new ServerDouble().with("operator", "active", "eu-operator")) {
      assertThat(run(bare.base(), "Scotland", "2022/23")).isEqualTo(1);
    }
    assertThat(text()).contains("names no active tenant that holds cases");
  }

  @Test
  void aServerThatIsNotThereIsNamedAfterTheWait() throws IOException {
    URI nowhere;
    try (ServerSocket free = new ServerSocket(0)) {
      nowhere = URI.create("http://127.0.0.1:" + free.getLocalPort());
    }
    assertThat(run(nowhere, "Scotland", "2022/23")).isEqualTo(1);
    assertThat(text()).contains(nowhere + ": given up after");
  }

  @Test
  void wrongOptionsAreNamed() {
    String file = RealFigures.file().toString();
    Map<List<String>, String> wrong =
        Map.of(
            List.of("--shape", file, "--area", "Scotland"), "option --period is missing",
            List.of("--form", "x"), "unknown option --form",
            List.of("--shape"), "option --shape needs a value",
            List.of("--seed", "1", "--seed", "2"), "option --seed stands twice",
            all(file, "--seed", "one"), "\"one\" is not a whole number",
            all(file, "--parallel", "0"), "0 is not between 1 and 256",
            all(file, "--url", "localhost:8080"), "not an address like",
            all(file, "--url", "http://a b"), "not a web address",
            all("missing.csv", "--seed", "1"), "missing.csv: there is no such file");
    wrong.forEach(
        (words, message) -> {
          said.reset();
          assertThat(command(server.base()).run(words.toArray(String[]::new), stream()))
              .isEqualTo(2);
          assertThat(text()).contains(message);
        });
  }

  private static List<String> all(String file, String option, String value) {
    return List.of("--shape", file, "--area", "Scotland", "--period", "2022/23", option, value);
  }

  private void eachPersonOnce(int total) {
    Set<String> references = new HashSet<>();
    for (Map<String, JsonNode> own : server.signals().values()) {
      for (JsonNode signal : own.values()) {
        String reference = signal.path("source").path("reference").asString();
        assertThat(references.add(reference)).as("person %s arrived twice", reference).isTrue();
      }
    }
    assertThat(references).hasSize(total);
  }

  private void stray(String system) {
    NewSignal signal =
        NewSignal.of(
            new LoadIdentity("real-figures.csv", "Scotland", "2023/24", 1),
            new Person(
                9999,
                "keyFigure",
                "other",
                "notStated",
                java.util.Optional.empty(),
                java.time.Instant.EPOCH),
            "nl-brugstad");
    assertThat(signal.body()).contains(system);
    FreshTokens fresh = new FreshTokens(tokens, Clock.systemUTC());
    try (ApiClient client = new ApiClient(server.base(), fresh, SHORT)) {
      ApiClient.Caller caller = new ApiClient.Caller("nl-brugstad", "integrator", "intake");
      assertThat(client.post(caller, "/v1/signals", signal.key(), signal.body()).status())
          .isEqualTo(201);
    }
  }

  private int load(String area, String period) {
    said.reset();
    return run(server.base(), area, period);
  }

  private int run(URI base, String area, String period) {
    String[] words = {
      "--shape",
      RealFigures.file().toString(),
      "--area",
      area,
      "--period",
      period,
      "--url",
      base + "/v1/"
    };
    return command(base).run(words, stream());
  }

  private LoadCommand command(URI base) {
    return new LoadCommand(tokens, base, Clock.systemUTC(), SHORT);
  }

  private PrintStream stream() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
