package eu.vangnet.platform.openapi;

import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that follow from what an operation does. */
record RequestHeaders(List<DeclaredOperation> declared) implements OASFilter {
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "Traceparent", "Traceparent",
          "Idempotency-Key", "IdempotencyKey",
          "If-Match", "IfMatch",
          "If-None-Match", "IfNoneMatch",
          "Accept-Language", "AcceptLanguage",
          "File-Name", "FileName",
          "Capability", "Capability");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    components(document);
    for (DocumentedOperation operation : DocumentedOperation.pair(document, declared)) {
      List<Parameter> parameters = own(operation);
      operation
          .declared()
          .right()
          .map(Right::purposes)
          .filter(list -> !list.isEmpty())
          .ifPresent(purposes -> parameters.add(purpose(purposes)));
      if (operation.creates()) {
        parameters.add(reference("Idempotency-Key"));
      }
      if (operation.isConditional()) {
        parameters.add(reference("If-Match"));
      }
      if (operation.readsOne()) {
        parameters.add(reference("If-None-Match"));
      }
      if (operation.declared().headers().contains("Accept-Language")) {
        parameters.add(reference("Accept-Language"));
      }
      if (operation.declared().headers().contains("File-Name")) {
        parameters.add(reference("File-Name"));
      }
      if (operation.declared().headers().contains("Capability")) {
        parameters.add(reference("Capability"));
      }
      parameters.add(reference("Traceparent"));
      operation.operation().setParameters(parameters);
    }
  }

  /** The operation's parameters but for the headers that are described here once. */
  private static List<Parameter> own(DocumentedOperation operation) {
    List<Parameter> own = new ArrayList<>();
    if (operation.operation().getParameters() != null) {
      operation.operation().getParameters().stream()
          .filter(parameter -> parameter.getIn() != Parameter.In.HEADER)
          .forEach(own::add);
    }
    return own;
  }

  private static Parameter reference(String header) {
    return OASFactory.createParameter().ref(COMPONENTS.get(header));
  }

  private static Parameter purpose(List<Purpose> purposes) {
    Schema schema = OASFactory.createSchema().type(SchemaType.STRING).maxLength(20);
    purposes.forEach(purpose -> schema.addEnumeration(purpose.code()));
    return header("Purpose", "Why personal data are touched; stands in the journal", schema)
        .required(true)
        .example(purposes.getFirst().code());
  }

  private static Parameter header(String name, String meaning, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(meaning)
        .schema(schema);
  }

  private static void components(OpenAPI document) {
    define(
        document,
        header(
                "Traceparent",
                "W3C trace context; a new trace is begun without it",
                HeaderSchemas.text("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", 55))
            .example("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    define(
        document,
        header(
                "Idempotency-Key",
                "A new UUID for each thing to be made, the same one when a call is repeated; kept"
                    + " 24 hours",
                HeaderSchemas.format("uuid", 36))
            .required(true)
            .example("3f1b6a52-7c7e-4d0a-9f0b-1f6f3d1c2b4a"));
    define(
        document,
        header(
                "If-Match",
                "The ETag of the version that the change is based on",
                HeaderSchemas.text(HeaderSchemas.ENTITY_TAGS, 700))
            .required(true)
            .example(HeaderSchemas.TAG_EXAMPLE));
    define(
        document,
        header(
                "If-None-Match",
                "The ETag of the version at hand; 304 when it is still the present one",
                HeaderSchemas.text(HeaderSchemas.KNOWN_TAGS, 800))
            .example(HeaderSchemas.TAG_EXAMPLE));
    define(
        document,
        header(
                "Accept-Language",
                "Languages of labels in order of preference; English where none is there",
                HeaderSchemas.text("^[A-Za-z0-9*,;=. -]+$", 200))
            .example("nl, en;q=0.8"));
    define(document, fileName());
    define(document, capability());
  }

  private static Parameter capability() {
    return header(
            "Capability",
            "What opens the object beside the access token, as it was shown when the link was made",
            HeaderSchemas.text("^vc1\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}$", 520))
        .required(true)
        .example("vc1.bmwtZHVpbnN0YWQ.AbCdEf012");
  }

  private static Parameter fileName() {
    return header(
            "File-Name",
            "Name of the file in the body, percent-encoded as UTF-8",
            HeaderSchemas.text("^[A-Za-z0-9!#$&+.^_`|~%'()@,=-]{1,1800}$", 1800))
        .required(true)
        .example("letter%20of%20the%20school.pdf");
  }

  private static void define(OpenAPI document, Parameter parameter) {
    document.getComponents().addParameter(COMPONENTS.get(parameter.getName()), parameter);
  }
}
