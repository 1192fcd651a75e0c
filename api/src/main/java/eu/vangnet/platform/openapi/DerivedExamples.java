package eu.vangnet.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The example of a list follows from the examples of what it lists, where the record gives none.
 */
final class DerivedExamples implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    for (Schema schema : schemas.values()) {
      properties(schema).values().stream()
          .filter(property -> property.getType() == SchemaType.ARRAY)
          .filter(list -> list.getExample() == null)
          .forEach(list -> list.setExample(List.of(example(list.getItems(), schemas))));
    }
  }

  private static Object example(Schema schema, Map<String, Schema> schemas) {
    if (schema.getRef() != null) {
      return example(schemas.get(schema.getRef().substring(SCHEMAS.length())), schemas);
    }
    if (schema.getExample() != null) {
      return schema.getExample();
    }
    if (schema.getType() == SchemaType.ARRAY) {
      return List.of(example(schema.getItems(), schemas));
    }
    Map<String, Object> example = new LinkedHashMap<>();
    properties(schema).forEach((name, member) -> example.put(name, example(member, schemas)));
    return example;
  }

  private static Map<String, Schema> properties(Schema schema) {
    return schema.getProperties() == null ? Map.of() : schema.getProperties();
  }
}
