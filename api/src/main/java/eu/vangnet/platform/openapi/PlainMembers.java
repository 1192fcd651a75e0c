package eu.vangnet.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An optional component of a record may be absent, never null, and refers to its schema plainly;
 * the generator says it with {@code nullable} and {@code allOf}, which closed objects could not
 * satisfy.
 */
final class PlainMembers implements OASFilter {
  @Override
  public Schema filterSchema(Schema schema) {
    schema.setNullable(null);
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
}
