package eu.vangnet.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Closes every object: an unknown property is an error, not a silent loss. What a record leaves
 * open on purpose (the document itself) says so by {@code additionalProperties = true}, which the
 * lint forbids in print and which is therefore taken out again.
 */
final class ClosedObjects implements OASFilter {
  @Override
  public Schema filterSchema(Schema schema) {
    boolean object = schema.getType() == SchemaType.OBJECT || schema.getProperties() != null;
    if (schema.getRef() == null && object) {
      boolean open = Boolean.TRUE.equals(schema.getAdditionalPropertiesBoolean());
      schema.setType(SchemaType.OBJECT);
      schema.setAdditionalPropertiesBoolean(open ? null : Boolean.FALSE);
    }
    return schema;
  }
}
