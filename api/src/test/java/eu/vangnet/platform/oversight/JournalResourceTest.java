package eu.vangnet.platform.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class JournalResourceTest {
  private final Desk desk = Desk.dutch();
  private final Call auditor = desk.as(Role.AUDITOR).purpose("oversight");
  private final Call worker = desk.as(Role.CASEWORKER).purpose("intake");
  private final String signal = desk.signal("Something was seen.");

  private List<JsonObject> items(String address) {
    Answer answer = auditor.get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  @Test
  void theLatestEntryComesFirstAndSaysWhoDidWhatAndWhy() {
    worker.get("/v1/signals/" + signal);

    JsonObject latest = items("/v1/journal").getFirst();

    assertThat(latest.getString("action")).isEqualTo("signals:read");
    assertThat(latest.getString("objectType")).isEqualTo("signal");
    assertThat(latest.getString("objectId")).isEqualTo(signal);
    assertThat(latest.getString("purpose")).isEqualTo("intake");
    assertThat(latest.getString("roles")).isEqualTo("caseworker");
    assertThat(latest.getString("outcome")).isEqualTo("done");
    assertThat(latest.getInt("resultCount")).isEqualTo(1);
    assertThat(latest.getString("traceId")).matches("[0-9a-f]{32}");
    assertThat(latest).containsKeys("actor", "client", "recordedAt");
  }

  @Test
  void readingTheJournalStandsInTheJournal() {
    int given = items("/v1/journal").size();

    JsonObject reading = items("/v1/journal").getFirst();

    assertThat(reading.getString("action")).isEqualTo("journal:read");
    assertThat(reading.getInt("resultCount")).isEqualTo(given);
    String href = reading.getString("href");
    assertThat(auditor.get(href).json()).containsEntry("id", reading.get("id"));
    assertThat(items("/v1/journal").getFirst().getString("objectId"))
        .isEqualTo(reading.getString("id"));
  }

  @Test
  void pagesHoldEachEntryOnceInTheOrderOfTime() {
    for (int number = 0; number < 5; number++) {
      worker.get("/v1/signals/" + signal);
    }
    List<String> ids = new ArrayList<>();
    List<String> times = new ArrayList<>();
    String next = "/v1/journal?filter=action%3Aeq%3Asignals%3Aread&pageSize=2";
    while (!next.isEmpty()) {
      JsonObject page = auditor.get(next).json();
      for (JsonObject item : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        ids.add(item.getString("id"));
        times.add(item.getString("recordedAt"));
      }
      next = page.getString("next", "");
    }

    assertThat(ids).hasSize(5);
    assertThat(new HashSet<>(ids)).hasSize(5);
    assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void eachFilterTakesWhatItNamesAndNothingElse() {
    String nowhere = UUID.randomUUID().toString();
    worker.get("/v1/signals/" + nowhere);
    worker.get("/v1/signals");
    String actor = items("/v1/journal").getLast().getString("actor");

    assertThat(items("/v1/journal?filter=objectId%3Aeq%3A" + nowhere))
        .singleElement()
        .satisfies(entry -> assertThat(entry.getString("outcome")).isEqualTo("refused"));
    assertThat(items("/v1/journal?filter=outcome%3Aeq%3Arefused")).hasSize(1);
    assertThat(items("/v1/journal?filter=action%3Aeq%3Asignals%3Acreate")).hasSize(1);
    assertThat(items("/v1/journal?filter=objectType%3Aeq%3Asignal")).hasSize(3);
    assertThat(items("/v1/journal?filter=objectType%3Aeq%3Asignal%2Cactor%3Aeq%3A" + actor))
        .isNotEmpty();
    assertThat(items("/v1/journal?filter=actor%3Aeq%3Anobody")).isEmpty();
    assertThat(items("/v1/journal?filter=recordedAt%3Alt%3A2000-01-01")).isEmpty();
    assertThat(items("/v1/journal?filter=recordedAt%3Age%3A2000-01-01")).isNotEmpty();
    assertThat(auditor.get("/v1/journal?filter=facts%3Aeq%3Ax").status()).isEqualTo(400);
  }

  @Test
  void aSealedEntryCarriesItsNumberInTheChain() throws Exception {
    String oldest = "/v1/journal?sort=recordedAt&pageSize=1";
    while (!items(oldest).getFirst().containsKey("number")) {
      Thread.sleep(50);
    }
    assertThat(items(oldest).getFirst().getInt("number")).isEqualTo(1);
  }

  @Test
  void onlyOversightReadsItAndOnlyItsOwn() {
    assertThat(worker.get("/v1/journal").status()).isEqualTo(403);
    assertThat(desk.as(Role.AUDITOR).purpose("caseWork").get("/v1/journal").problem())
        .isEqualTo("purpose-missing");
    assertThat(desk.as(Role.PRIVACYOFFICER).purpose("oversight").get("/v1/journal").status())
        .isEqualTo(200);
    Answer stranger = Desk.dutch().as(Role.AUDITOR).purpose("oversight").get("/v1/journal");
    assertThat(stranger.json().getJsonArray("items")).isEmpty();
  }
}
