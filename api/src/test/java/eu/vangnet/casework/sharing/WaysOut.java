package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How something of a case gets out, and how somebody learns that something happened to it. People
 * of a partner take out the content of attachments, by a link; bundles and exports are not theirs.
 * What happened they read as the steps of the case; its history, the journal and the stream of a
 * job are not theirs.
 */
record WaysOut(TableWorld world, TruthTable table) {

  /** The content of an attachment is taken out by who is shown it. */
  void content(Asker asker, PlacedItem item) {
    if (item.isNote()) {
      return;
    }
    Answer read = Papers.read(world.as(asker), item.address());
    boolean shown = asker.of(table, item).shown();
    int wanted = shown ? 200 : asker.reads() ? 404 : 403;
    assertThat(read.status()).as(asker + " " + item).isEqualTo(wanted);
    assertThat(read.body().equals("words")).as(asker + " " + item).isEqualTo(shown);
  }

  /** Steps and seats are told to whom anything is shared with; the grounds as the table says. */
  void events(Asker asker) {
    Call call = world.as(asker);
    String path = world.address(asker.setting());
    if (asker.role() == Role.PARTNER && asker.partner().isPresent()) {
      closed(call, path, asker);
    }
    if (!asker.seesTheCase()) {
      return;
    }
    boolean shared = asker.ofOwn(table).shown();
    List<JsonObject> steps = items(call, path + "/transitions");
    assertThat(steps).as(asker.toString()).hasSize(shared ? 2 : 0);
    boolean grounds = asker.of(table, DataCategory.ORDINARY).shown();
    assertThat(steps.stream().filter(step -> step.containsKey("grounds")))
        .as(asker.toString())
        .hasSize(grounds ? 1 : 0);
    int seats = asker.setting().seated() ? Partner.values().length : 0;
    assertThat(items(call, path + "/seats")).as(asker.toString()).hasSize(shared ? seats : 1);
  }

  private static void closed(Call call, String path, Asker asker) {
    Stream.of("/v1/jobs", "/v1/jobs/" + UUID.randomUUID() + "/events", "/v1/journal")
        .forEach(way -> assertThat(call.get(way).status()).as(asker + " " + way).isEqualTo(403));
    int wanted = asker.seesTheCase() ? 403 : 404;
    assertThat(call.get(path + "/history").status()).as(asker.toString()).isEqualTo(wanted);
  }

  private static List<JsonObject> items(Call call, String list) {
    return call.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
