package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.testing.Product;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No kind of record about persons is kept for ever, but for a reason that everybody can read. */
class EachKindHasATimeTest {
  private static final Product PRODUCT = Product.started();

  /** Kinds that go with another, and with which. */
  private static final Map<String, String> PARTS =
      Map.of(
          "attendee",
          "conference",
          "involvedPerson",
          "case",
          "receivedTransfer",
          "case",
          "reporter",
          "signal");

  private final RetentionRoom room = RetentionRoom.of(Desk.dutch().tenant());
  private final List<PersonalRecords> kinds = PRODUCT.bean(PersonalRegister.class).kinds();

  @Test
  void eachKindIsOverSomeTimeOrSaysWhyNot() {
    assertThat(kinds).hasSizeGreaterThan(14);
    assertThat(codes()).containsAll(PARTS.keySet()).containsAll(PARTS.values());

    assertThat(keptForEver(codes())).isEmpty();
  }

  @Test
  void aKindThatNobodyThoughtOfIsNamed() {
    assertThat(keptForEver(Set.of("case", "complaint", "mentor", "reporter", "brandNew")))
        .containsExactly("brandNew");
  }

  @Test
  void whatGoesWithAnotherSaysWithWhich() {
    assertThat(kinds)
        .filteredOn(kind -> PARTS.containsKey(kind.kind()))
        .allMatch(
            kind ->
                Arrays.stream(kind.getClass().getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("partOf")));
  }

  @Test
  void eachKindOfWhichTheProductSaysHowLongStandsInTheRegisterOfActivities() {
    Set<String> processed =
        items("/v1/activities").stream()
            .flatMap(activity -> texts(activity.getJsonArray("recordTypes")).stream())
            .collect(Collectors.toSet());
    Set<String> ruled =
        CoreRules.all().stream()
            .map(rule -> rule.code().recordType())
            .filter(codes()::contains)
            .collect(Collectors.toSet());

    assertThat(ruled).contains("complaint", "opinion", "receivedDisclosure", "mentor");
    assertThat(processed).containsAll(ruled);
  }

  private Set<String> codes() {
    return kinds.stream().map(PersonalRecords::kind).collect(Collectors.toSet());
  }

  /** Those that are part of none, and of which no rule says how long or why for ever. */
  private List<String> keptForEver(Collection<String> codes) {
    List<JsonObject> rules = items("/v1/retentions");
    return codes.stream()
        .filter(kind -> !PARTS.containsKey(kind))
        .filter(kind -> rules.stream().noneMatch(rule -> ends(rule, kind) || isKept(rule, kind)))
        .toList();
  }

  private static boolean ends(JsonObject rule, String kind) {
    return CDI.current().select(RetainedRecords.class, Any.Literal.INSTANCE).stream()
        .filter(records -> records.kind().equals(kind))
        .anyMatch(records -> rule.getString("code").endsWith("." + records.recordType()));
  }

  private static boolean isKept(JsonObject rule, String kind) {
    return rule.getString("code").equals("core." + kind)
        && rule.getString("standing").equals("kept")
        && rule.getString("reason").contains(" ");
  }

  private List<JsonObject> items(String list) {
    return room.officer().get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static List<String> texts(JsonArray list) {
    return list.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
