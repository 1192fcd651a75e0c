package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A sample of all combinations, asked over HTTP: single items, lists, pages, the case itself,
 * explanations, tags, what is taken out and what happened show what the truth table says and
 * nothing beside it.
 */
@Tag("database")
class SharingOverHttpTest {
  private static final TruthTable TABLE = TruthTable.read();
  private static final int SAMPLE = 200;
  private static final Map<FieldGroup, DataCategory> GROUPS =
      Map.of(
          FieldGroup.IDENTITY, DataCategory.ORDINARY,
          FieldGroup.CONCERN, DataCategory.SPECIAL,
          FieldGroup.SUMMARY, DataCategory.ORDINARY,
          FieldGroup.GROUNDS, DataCategory.ORDINARY);

  private static TableWorld world;
  private static WaysOut out;

  /** An asker and an item to ask for. */
  private record Asked(Asker asker, PlacedItem item) {}

  @BeforeAll
  static void aWorld() {
    world = new TableWorld();
    out = new WaysOut(world, TABLE);
  }

  @Test
  void whatIsShownOverHttpIsWhatTheTruthTableSays() {
    List<Asked> sample = sample();
    Set<String> reasons = new HashSet<>();
    Product.started()
        .clock()
        .ahead(
            TableWorld.LATER,
            () -> {
              for (Asked asked : sample) {
                single(asked);
                out.known(asked.asker(), asked.item());
                out.content(asked.asker(), asked.item());
                reasons.add(asked.asker().of(TABLE, asked.item()).reason());
              }
              Set<Asker> askers = sample.stream().map(Asked::asker).collect(Collectors.toSet());
              askers.forEach(SharingOverHttpTest::whole);
              askers.forEach(out::events);
              new Audiences(world, TABLE).check();
              System.out.printf(
                  "Sharing over HTTP: %d combinations of %d callers, reasons %s%n",
                  sample.size(), askers.size(), reasons);
            });
    assertThat(reasons)
        .hasSameElementsAs(Stream.of(SharingReason.values()).map(SharingReason::code).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETE", "WITHOUT_CONSENT", "WITHOUT_BRIEFING"})
  void aHiddenItemChangesNoTagNoListAndNoCountOfAnybodyElse(Setting setting) {
    Map<Asker, List<String>> before = new HashMap<>();
    Product.started()
        .clock()
        .ahead(
            TableWorld.LATER,
            () -> {
              for (Partner partner : Partner.values()) {
                Asker asker = new Asker(Role.PARTNER, Optional.of(partner), "caseWork", setting);
                before.put(asker, seen(asker));
              }
              String path = world.address(setting);
              String secret = "{\"text\":\"Told in confidence.\",\"professionalSecret\":true}";
              Call chair = world.desk().as(Role.CASECHAIR);
              assertThat(chair.post(path + "/notes", secret).status()).isEqualTo(201);
              Call sharer = world.desk().as(Role.PARTNER, Partner.SHARER.organisation());
              assertThat(sharer.post(path + "/notes", secret).status()).isEqualTo(201);
              before.forEach(
                  (asker, seen) -> {
                    boolean own = asker.partner().equals(Optional.of(Partner.SHARER));
                    assertThat(seen(asker).equals(seen)).as(asker.toString()).isEqualTo(!own);
                  });
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETE", "WITHOUT_CONSENT", "WITHOUT_BRIEFING"})
  void whoIsShownTheSameOfACaseGetsTheSameTagAndWhoIsShownMoreAnother(Setting setting) {
    Map<List<Boolean>, Set<String>> tags = new HashMap<>();
    Product.started()
        .clock()
        .ahead(
            TableWorld.LATER,
            () -> {
              for (Partner partner : Partner.values()) {
                Asker asker = new Asker(Role.PARTNER, Optional.of(partner), "caseWork", setting);
                String tag =
                    world.as(asker).get(world.address(setting)).header("ETag").orElseThrow();
                tags.computeIfAbsent(extent(asker), _ -> new HashSet<>()).add(tag);
              }
            });
    assertThat(tags).hasSizeGreaterThan(1).allSatisfy((shown, same) -> assertThat(same).hasSize(1));
    assertThat(tags.values().stream().distinct()).hasSameSizeAs(tags.keySet());
  }

  /** Whether anything is shared, and which sorts of the case's own fields are shown. */
  private static List<Boolean> extent(Asker asker) {
    return Stream.of(
            asker.ofOwn(TABLE),
            asker.of(TABLE, DataCategory.ORDINARY),
            asker.of(TABLE, DataCategory.SPECIAL))
        .map(TruthTable.Answer::shown)
        .toList();
  }

  /** Every tag and every list that a caller gets of a case. */
  private static List<String> seen(Asker asker) {
    Call call = world.as(asker);
    String path = world.address(asker.setting());
    return Stream.of(
            "",
            "/notes",
            "/notes?pageSize=2",
            "/attachments",
            "/explanation",
            "/seats",
            "/transitions")
        .map(part -> call.get(path + part))
        .map(answer -> answer.header("ETag").orElse("") + answer.body())
        // Each is sealed anew, and nobody can read what is in it.
        .map(answer -> answer.replaceAll("cursor=[^&\"]+", "cursor"))
        .toList();
  }

  /** The same each time, and of each sort enough. */
  private static List<Asked> sample() {
    Random random = new Random(20_260_309);
    List<Optional<Partner>> sides = new ArrayList<>();
    Arrays.stream(Partner.values()).map(Optional::of).forEach(sides::add);
    Stream.of(Partner.VALID, Partner.VALID, Partner.CONDITIONS)
        .map(Optional::of)
        .forEach(sides::add);
    sides.add(Optional.empty());
    List<Role> roles =
        List.of(Role.PARTNER, Role.PARTNER, Role.MENTOR, Role.PRIVACYOFFICER, Role.TRAINER);
    Set<Asked> sample = new HashSet<>();
    while (sample.size() < SAMPLE) {
      Setting setting = any(random, List.of(Setting.values()));
      Asker asker =
          new Asker(
              any(random, roles),
              any(random, sides),
              any(random, List.of("caseWork", "caseWork", "oversight")),
              setting);
      sample.add(new Asked(asker, any(random, world.items(setting))));
    }
    return List.copyOf(sample);
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static void single(Asked asked) {
    Answer answer = world.as(asked.asker()).get(asked.item().address());
    boolean shown = asked.asker().of(TABLE, asked.item()).shown();
    int wanted = shown ? 200 : asked.asker().reads() ? 404 : 403;
    assertThat(answer.status()).as(asked + " " + answer.body()).isEqualTo(wanted);
    if (shown) {
      assertThat(answer.json().getString("dataCategory")).isEqualTo(asked.item().category().code());
    } else {
      assertThat(answer.body()).doesNotContain("Words.");
    }
  }

  private static void whole(Asker asker) {
    Call call = world.as(asker);
    String path = world.address(asker.setting());
    Answer file = call.get(path);
    if (!asker.seesTheCase()) {
      int wanted = asker.reads() ? 404 : 403;
      Stream.of("", "/notes", "/attachments", "/explanation", "/transitions")
          .forEach(part -> assertThat(call.get(path + part).status()).as(part).isEqualTo(wanted));
      return;
    }
    assertThat(file.status()).as(asker.toString()).isEqualTo(200);
    fields(asker, file.json());
    Set<String> notes = shown(asker, true);
    Set<String> papers = shown(asker, false);
    assertThat(paged(call, path + "/notes?pageSize=500")).as(asker.toString()).isEqualTo(notes);
    assertThat(paged(call, path + "/notes?pageSize=7")).as(asker.toString()).isEqualTo(notes);
    assertThat(paged(call, path + "/attachments?pageSize=500"))
        .as(asker.toString())
        .isEqualTo(papers);
    explained(asker, call.get(path + "/explanation").json());
  }

  private static Set<String> shown(Asker asker, boolean notes) {
    return world.items(asker.setting()).stream()
        .filter(item -> item.isNote() == notes)
        .filter(item -> asker.of(TABLE, item).shown())
        .map(PlacedItem::address)
        .collect(Collectors.toSet());
  }

  /** All pages; a page that is not the last is full, so that its end tells of nothing hidden. */
  private static Set<String> paged(Call call, String first) {
    Set<String> all = new HashSet<>();
    String next = first;
    while (!next.isEmpty()) {
      JsonObject page = call.get(next).json();
      List<String> items =
          page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
              .map(item -> item.getString("href"))
              .toList();
      all.addAll(items);
      next = page.getString("next", "");
      if (!next.isEmpty()) {
        assertThat(items).as(first).hasSize(Integer.parseInt(first.split("pageSize=")[1]));
      }
    }
    // What the other test brought in for its bringer alone is no part of the table.
    all.retainAll(
        Stream.of(Setting.values())
            .flatMap(setting -> world.items(setting).stream())
            .map(PlacedItem::address)
            .collect(Collectors.toSet()));
    return all;
  }

  private static void fields(Asker asker, JsonObject file) {
    Set<String> withheld =
        file.getJsonArray("withheld").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.toSet());
    GROUPS.forEach(
        (group, category) ->
            assertThat(withheld.contains(group.code()))
                .as(asker + " " + group)
                .isEqualTo(!asker.of(TABLE, category).shown()));
    assertThat(file.containsKey("person")).isEqualTo(!withheld.contains("identity"));
    assertThat(file.containsKey("sex")).isEqualTo(!withheld.contains("identity"));
    assertThat(file.containsKey("summary")).isEqualTo(!withheld.contains("summary"));
    assertThat(file.containsKey("signalHref")).isEqualTo(!withheld.contains("summary"));
    assertThat(file.getJsonArray("concerns").isEmpty()).isEqualTo(withheld.contains("concern"));
    boolean shared = asker.ofOwn(TABLE).shown();
    assertThat(file.containsKey("phase")).as(asker.toString()).isEqualTo(shared);
    assertThat(file.getJsonArray("nextSteps").isEmpty()).isEqualTo(!shared);
  }

  private static void explained(Asker asker, JsonObject explanation) {
    Map<String, String> reasons = new HashMap<>();
    explanation
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .forEach(item -> reasons.put(item.getString("href"), item.getString("reason")));
    for (PlacedItem item : world.items(asker.setting())) {
      TruthTable.Answer wanted = asker.of(TABLE, item);
      assertThat(Optional.ofNullable(reasons.get(item.address())))
          .as(asker + " " + item)
          .isEqualTo(Optional.of(wanted.reason()).filter(reason -> wanted.shown()));
    }
    explanation
        .getJsonArray("categories")
        .getValuesAs(JsonObject.class)
        .forEach(
            part -> {
              DataCategory category = Classification.category(part.getString("code")).orElseThrow();
              TruthTable.Answer wanted = asker.ofOthers(TABLE, category);
              assertThat(part.getString("reason")).isEqualTo(wanted.reason());
              assertThat(part.getBoolean("shown")).isEqualTo(wanted.shown());
            });
  }
}
