package eu.vangnet.platform.personal;

import eu.vangnet.platform.JsonMapping;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a record apart into items, so that nothing of it is left out of an export. A part that says
 * of itself that a professional secrecy binds who brought it in is kept back, and one that a child
 * told in confidence is kept from guardians.
 */
public final class PersonalItems {
  private PersonalItems() {}

  /**
   * All values of a record, each under the way that leads to it.
   *
   * @param prefix what the names begin with; empty for none
   * @param content a record that JSON-B can write
   */
  public static List<PersonalItem> of(String prefix, Object content) {
    JsonObject json = JsonMapping.JSON.fromJson(JsonMapping.JSON.toJson(content), JsonObject.class);
    List<PersonalItem> items = new ArrayList<>();
    collect(prefix, json, items);
    return items;
  }

  /**
   * The same items, with what parts of a record say of themselves: what is {@code
   * professionalSecret} is kept back, and what is {@code toldInConfidence} no guardian gets.
   */
  public static List<PersonalItem> marked(List<PersonalItem> items) {
    Set<String> secret = partsThatAre("professionalSecret", items);
    Set<String> confided = partsThatAre("toldInConfidence", items);
    return items.stream()
        .map(item -> item.withheldIf(isIn(secret, item), WithholdingGround.PROFESSIONAL_SECRECY))
        .map(item -> isIn(confided, item) ? item.confidedByChild() : item)
        .toList();
  }

  /** The ways to the parts that say this of themselves, each up to its members. */
  private static Set<String> partsThatAre(String mark, List<PersonalItem> items) {
    return items.stream()
        .filter(item -> item.value().equals("true"))
        .map(PersonalItem::name)
        .filter(name -> name.endsWith('.' + mark))
        .map(name -> name.substring(0, name.length() - mark.length()))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> parts, PersonalItem item) {
    return parts.stream().anyMatch(item.name()::startsWith);
  }

  private static void collect(String name, JsonValue value, List<PersonalItem> items) {
    switch (value) {
      case JsonObject object -> {
        List<PersonalItem> own = new ArrayList<>();
        object.forEach((member, held) -> collect(below(name, member), held, own));
        own.stream().map(item -> marked(object, item)).forEach(items::add);
      }
      case JsonArray array -> {
        for (int place = 0; place < array.size(); place++) {
          collect(below(name, String.valueOf(place + 1)), array.get(place), items);
        }
      }
      case JsonString text -> items.add(PersonalItem.open(name, text.getString()));
      default -> items.add(PersonalItem.open(name, value.toString()));
    }
  }

  private static PersonalItem marked(JsonObject part, PersonalItem item) {
    PersonalItem kept =
        item.withheldIf(says(part, "professionalSecret"), WithholdingGround.PROFESSIONAL_SECRECY);
    return says(part, "toldInConfidence") ? kept.confidedByChild() : kept;
  }

  private static boolean says(JsonObject part, String mark) {
    return JsonValue.TRUE.equals(part.get(mark));
  }

  private static String below(String name, String part) {
    return name.isEmpty() ? part : name + '.' + part;
  }
}
