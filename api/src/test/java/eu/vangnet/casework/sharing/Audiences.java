package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tenant's own people are told of who hears what. */
record Audiences(TableWorld world, TruthTable table) {

  /** The tenant's own people are told of each organisation what that organisation gets. */
  void check() {
    for (Setting setting : List.of(Setting.COMPLETE, Setting.WITHOUT_CONSENT)) {
      JsonObject audience =
          world.desk().as(Role.CASECHAIR).get(world.address(setting) + "/audiences").json();
      Asker chair = new Asker(Role.CASECHAIR, Optional.empty(), "caseWork", setting);
      Map<String, JsonObject> things = new HashMap<>();
      audience
          .getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(thing -> things.put(thing.getString("href", ""), thing));
      for (PlacedItem item : world.items(setting)) {
        boolean heard = chair.of(table, item).shown();
        assertThat(things.containsKey(item.address())).as(item.toString()).isEqualTo(heard);
        if (heard) {
          audience(things.get(item.address()), setting, item);
        }
      }
    }
  }

  private void audience(JsonObject thing, Setting setting, PlacedItem item) {
    List<JsonObject> organisations =
        thing.getJsonArray("organisations").getValuesAs(JsonObject.class);
    assertThat(organisations).hasSize(Partner.values().length);
    for (Partner partner : Partner.values()) {
      Asker asker = new Asker(Role.PARTNER, Optional.of(partner), "caseWork", setting);
      JsonObject told =
          organisations.stream()
              .filter(one -> one.getString("organisation").equals(partner.organisation()))
              .findFirst()
              .orElseThrow();
      TruthTable.Answer wanted = asker.of(table, item);
      assertThat(told.getBoolean("shown")).as(partner + " " + item).isEqualTo(wanted.shown());
      assertThat(told.getString("reason")).as(partner + " " + item).isEqualTo(wanted.reason());
    }
  }
}
