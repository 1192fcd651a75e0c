package eu.vangnet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One schema inside a form's JSON Schema.
 *
 * @param pointer where it stands
 * @param property the name of the property it describes, empty for others
 * @param keywords its members
 */
record SchemaNode(String pointer, Optional<String> property, Map<String, Object> keywords) {
  private static final List<String> NAMED = List.of("properties", "$defs");
  private static final List<String> LISTED = List.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final List<String> SINGLE = List.of("items", "not", "if", "then", "else");

  /** Says what a value has to be; with none of these, anything is accepted. */
  private static final Set<String> NARROWING =
      Set.of("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf");

  /** The schema and all schemas inside it, in their order. */
  static List<SchemaNode> all(Object schema) {
    List<SchemaNode> found = new ArrayList<>();
    collect("", Optional.empty(), schema, found);
    return found;
  }

  private static void collect(
      String pointer, Optional<String> property, Object schema, List<SchemaNode> found) {
    if (!(schema instanceof Map<?, ?> members)) {
      found.add(new SchemaNode(pointer, property, Map.of()));
      return;
    }
    SchemaNode node = new SchemaNode(pointer, property, named(members));
    found.add(node);
    for (String keyword : NAMED) {
      if (node.keywords.get(keyword) instanceof Map<?, ?> inner) {
        named(inner)
            .forEach(
                (name, value) ->
                    collect(pointer + "/" + keyword + "/" + name, Optional.of(name), value, found));
      }
    }
    for (String keyword : LISTED) {
      if (node.keywords.get(keyword) instanceof List<?> inner) {
        for (int index = 0; index < inner.size(); index++) {
          String place = pointer + "/" + keyword + "/" + index;
          collect(place, Optional.empty(), inner.get(index), found);
        }
      }
    }
    for (String keyword : SINGLE) {
      Optional.ofNullable(node.keywords.get(keyword))
          .ifPresent(inner -> collect(pointer + "/" + keyword, Optional.empty(), inner, found));
    }
  }

  @SuppressWarnings("unchecked") // JsonText gives string keys only
  private static Map<String, Object> named(Map<?, ?> members) {
    return (Map<String, Object>) members;
  }

  boolean has(String keyword) {
    return keywords.containsKey(keyword);
  }

  boolean isType(String type) {
    Object declared = keywords.get("type");
    return type.equals(declared) || (declared instanceof List<?> types && types.contains(type));
  }

  boolean describesObject() {
    return isType("object") || has("properties");
  }

  boolean acceptsAnything() {
    return keywords.keySet().stream().noneMatch(NARROWING::contains);
  }

  /** The values it lists, if it lists any. */
  List<?> listed() {
    if (keywords.get("enum") instanceof List<?> values) {
      return values;
    }
    return has("const") ? List.of(keywords.get("const")) : List.of();
  }

  String place() {
    return pointer.isEmpty() ? "the root" : pointer;
  }
}
