package eu.vangnet.platform.input;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One schema of the document, compiled once. Formats are asserted, not only noted. Safe for all
 * threads.
 */
final class ContractSchema {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          Dialects.getOpenApi30(),
          builder ->
              builder
                  .schemaCacheEnabled(false)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .formatAssertionsEnabled(true)
                          .locale(Locale.ROOT)
                          .pathType(PathType.JSON_POINTER)
                          .build()));

  private final Schema schema;

  private ContractSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * Compiles.
   *
   * @param schema a schema of the document
   * @param components the document's components, to which the schema may refer
   */
  static ContractSchema of(JsonNode schema, JsonNode components) {
    ObjectNode whole = ((ObjectNode) schema).deepCopy();
    whole.set("components", components);
    Schema compiled = REGISTRY.getSchema(whole);
    compiled.initializeValidators();
    return new ContractSchema(compiled);
  }

  List<Error> errors(JsonNode value) {
    return schema.validate(value);
  }
}
