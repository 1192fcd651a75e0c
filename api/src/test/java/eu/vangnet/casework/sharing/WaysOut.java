package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.security.Right;
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
 * job are not theirs. A tag that they know of tells them nothing of what is hidden.
 */
record WaysOut(TableWorld world, TruthTable table) {

  /** Who has the tag of an item from before is told that it holds only where the item is shown. */
  void known(Asker asker, PlacedItem item) {
    Call call = world.as(asker);
    Answer answer = call.with("If-None-Match", item.tag()).get(item.address());
    if (asker.of(table, item).shown()) {
      assertThat(answer.status()).as(asker + " " + item).isEqualTo(304);
      assertThat(answer.header("ETag")).as(asker + " " + item).contains(item.tag());
    } else {
      SameAnswer.check(answer, call.get(item.address()));
    }
  }

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
    if (asker.partner().isPresent()) {
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

  /** Whatever the role of who comes from a partner: these are for the tenant's own people. */
  private static void closed(Call call, String path, Asker asker) {
    String any = "/" + UUID.randomUUID();
    Call purposeful = call.purpose("dataProtection");
    Stream.of("/v1/requests", "/v1/requests" + any, "/v1/bundles" + any, "/v1/resolutions")
        .forEach(way -> refused(purposeful, way, asker));
    if (!asker.role().rights().contains(Right.JOURNAL_READ)) {
      Stream.of(
              "/v1/jobs",
              "/v1/jobs" + any + "/events",
              "/v1/journal",
              "/v1/resolutions" + any + "/content")
          .forEach(way -> refused(call, way, asker));
    }
    int wanted = asker.reads() && !asker.seesTheCase() ? 404 : 403;
    assertThat(call.get(path + "/history").status()).as(asker.toString()).isEqualTo(wanted);
  }

  private static void refused(Call call, String way, Asker asker) {
    Answer answer = call.get(way);
    assertThat(answer.status()).as(asker + " " + way + " " + answer.body()).isEqualTo(403);
    assertThat(answer.problem()).as(asker + " " + way).isEqualTo("not-allowed");
  }

  private static List<JsonObject> items(Call call, String list) {
    return call.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
