package eu.vangnet.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A parameter whose annotation describes its schema loses the type that the generator would infer;
 * it follows from the bounds again.
 */
final class ParameterTypes implements OASFilter {
  @Override
  public Parameter filterParameter(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema != null && schema.getRef() == null && schema.getType() == null) {
      boolean number = schema.getMinimum() != null || schema.getMaximum() != null;
      schema.setType(number ? SchemaType.INTEGER : SchemaType.STRING);
    }
    return parameter;
  }
}
