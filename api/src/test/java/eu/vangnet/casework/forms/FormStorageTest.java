package eu.vangnet.casework.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.StatementLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of forms lies in the database, how much of it, and how often it is asked for. */
@Tag("database")
class FormStorageTest {
  private static final String GROUNDS = "\"grounds\":\"His mother asks us to stay.\"";
  private static final int MOST = 500;

  private final FormDrawer drawer = new FormDrawer();
  private final Call worker = drawer.worker();
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix")
          + "_t_"
          + drawer.desk().tenant().value().replace('-', '_');

  @AfterEach
  void close() {
    root.close();
  }

  @Test
  void eachVersionKeepsTheVersionOfTheModuleThatItWasWrittenBy() {
    String form = drawer.filled(worker, GROUNDS, "");
    root.execute(schema, "UPDATE case_form_version SET module_version = '0.9.0'");

    Answer replaced = drawer.replace(worker, form, GROUNDS, "");

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(FormDrawer.versions(worker, form))
        .as("the same words by other rules are another version")
        .extracting(version -> version.getString("moduleVersion"))
        .containsExactly("0.9.0", "1.0.0");
  }

  @Test
  void eachSideFillsInSoManyFormsOfACaseAndNoMore() {
    drawer.filled(worker, GROUNDS, "");
    long filled = 1;
    while (filled < MOST - 1) {
      long more = Math.min(filled, MOST - 1 - filled);
      root.execute(
          schema,
          "INSERT INTO case_form (id, case_id, module, form, filled_by, filled_at, data_category,"
              + " professional_secret, source_organisation, shared_until, version) SELECT UUID(),"
              + " case_id, module, form, filled_by, filled_at, data_category, professional_secret,"
              + " source_organisation, shared_until, version FROM case_form LIMIT "
              + more);
      filled += more;
    }
    drawer.filled(worker, GROUNDS, "");

    Answer refused = drawer.review(worker, GROUNDS, "");

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("tooMany: ");
    Call otherSide = drawer.desk().as(Role.CASEWORKER, FormDrawer.POLICE);
    assertThat(drawer.review(otherSide, GROUNDS, "").status()).isEqualTo(201);
  }

  @Test
  void anExplanationAsksForTheVersionsOfAllFormsAtOnce() {
    for (int form = 0; form < 3; form++) {
      drawer.filled(worker, GROUNDS, "");
    }
    assertThat(readingVersions(() -> read(drawer.path() + "/explanation"))).hasSize(1);
  }

  @Test
  void aReplacementReadsTheVersionsOnceAndAnswersAsTheFormIsReadAfterwards() {
    String form = drawer.filled(worker, GROUNDS, "");
    drawer.replace(worker, form, "\"grounds\":\"He goes to school.\"", "");
    Call caller = worker.ifMatch(FormDrawer.tag(worker, form));
    List<Answer> answers = new ArrayList<>();

    List<String> asked =
        readingVersions(
            () ->
                answers.add(
                    caller.put(
                        form,
                        "{\"content\":{\"stillNecessary\":false,\"grounds\":\"He is well.\"},"
                            + "\"sharedUntil\":\"2099-03-09T14:00:00.123456789Z\"}")));

    Answer replaced = answers.getFirst();
    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(asked).hasSize(1);
    Answer read = worker.get(form);
    assertThat(read.body()).isEqualTo(replaced.body());
    assertThat(read.header("ETag")).isEqualTo(replaced.header("ETag")).isPresent();
  }

  private void read(String address) {
    Answer answer = worker.get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static List<String> readingVersions(Runnable work) {
    return StatementLog.during(work).stream()
        .map(sql -> sql.toLowerCase(Locale.ROOT))
        .filter(sql -> sql.startsWith("select") && sql.contains("case_form_version"))
        .toList();
  }
}
