package eu.vangnet.platform.input;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form of a module: what is filled in is held against its schema, by the validator that holds
 * bodies against the document. Safe for all threads.
 */
public final class FormContract {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          labelled(),
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

  /** Order and labels of options stand beside what is held against, and ask nothing. */
  private static Dialect labelled() {
    return Dialect.builder(Dialects.getDraft202012())
        .keyword(new NonValidationKeyword("x-order"))
        .keyword(new NonValidationKeyword("x-labels"))
        .build();
  }

  /** Compiles a schema of JSON Schema 2020-12. */
  public FormContract(String schema) {
    this.schema = REGISTRY.getSchema(JsonMapper.shared().readTree(schema));
  }

  /**
   * Refuses what does not keep the form.
   *
   * @param content what was filled in
   * @param pointer where it stands in the body
   * @throws ProblemException 400 with all errors at once, each with its pointer
   */
  public void require(JsonObject content, String pointer) {
    List<Violation> violations =
        Violations.ofBody(schema.validate(JsonMapper.shared().readTree(content.toString())))
            .stream()
            .map(found -> Violation.body(pointer + found.name(), found.code(), found.message()))
            .toList();
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
