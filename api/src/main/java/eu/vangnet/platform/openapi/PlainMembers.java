package eu.vangnet.platform.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An optional component of a record may be absent, never null, and refers to its schema plainly;
 * the generator says it with {@code nullable} and {@code allOf}, which closed objects could not
 * satisfy. It also takes the accessor of a component like {@code issuers} for that of a boolean
 * {@code suers}, which nobody could send.
 */
final class PlainMembers implements OASFilter {
  @Override
  public Schema filterSchema(Schema schema) {
    schema.setNullable(null);
    halves(schema)
        .forEach(
            half -> {
              schema.removeProperty(half);
              schema.removeRequired(half);
            });
    boolean wraps =
        schema.getAllOf() != null
            && schema.getAllOf().size() == 1
            && schema.getAllOf().getFirst().getRef() != null;
    if (wraps) {
      String reference = schema.getAllOf().getFirst().getRef();
      schema.setAllOf(null);
      schema.setType(null);
      schema.setRef(reference);
    }
    return schema;
  }

  /** The members that are the rest of another one's name. */
  private static List<String> halves(Schema schema) {
    if (schema.getProperties() == null) {
      return List.of();
    }
    Set<String> names = Set.copyOf(schema.getProperties().keySet());
    return names.stream().filter(name -> names.contains("is" + name)).toList();
  }
}
