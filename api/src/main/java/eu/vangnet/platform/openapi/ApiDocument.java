package eu.vangnet.platform.openapi;

import io.smallrye.openapi.api.util.FilterUtil;
import io.smallrye.openapi.runtime.OpenApiProcessor;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;

/**
 * The contract, made once from the index of classes. Immutable and safe for all threads; the same
 * sources give the same bytes on every machine.
 */
@Singleton
public class ApiDocument {
  private final String json;
  private final String yaml;
  private final List<DeclaredOperation> operations;

  /** Makes the document of this installation. */
  @Inject
  public ApiDocument(
      @ConfigProperty(
              name = "vangnet.openapi.server",
              defaultValue = "https://api.vangnet.invalid/v1")
          String server,
      @ConfigProperty(
              name = "vangnet.openapi.authorization",
              defaultValue = "https://identity.vangnet.invalid/authorize")
          String authorization,
      @ConfigProperty(
              name = "vangnet.openapi.token",
              defaultValue = "https://identity.vangnet.invalid/token")
          String token) {
    this(new DocumentSettings(server, authorization, token));
  }

  /** Makes the document with these addresses. */
  public ApiDocument(DocumentSettings settings) {
    Index index = ResourceIndex.read();
    operations = DeclaredOperations.in(index);
    OpenAPI document =
        OpenApiProcessor.modelFromAnnotations(
            new ScanSettings(), ApiDocument.class.getClassLoader(), index);
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    for (OASFilter filter : filters(settings)) {
      document = FilterUtil.applyFilter(filter, document);
    }
    json = text(document, Format.JSON);
    yaml = text(document, Format.YAML);
  }

  /** The order matters: paths before what looks operations up, answers before their headers. */
  private List<OASFilter> filters(DocumentSettings settings) {
    return List.of(
        new Information(settings),
        new RelativePaths(settings),
        new SecurityScopes(settings, operations),
        new ProblemResponses(operations),
        new ResponseHeaders(operations),
        new RequestHeaders(operations),
        new ParameterTypes(),
        new PlainMembers(),
        new ClosedObjects(),
        new FollowingBounds(),
        new PatchBodies(),
        new ReferencedParts(),
        new DerivedExamples(),
        new SortedParts());
  }

  private static String text(OpenAPI document, Format format) {
    try {
      return OpenApiSerializer.serialize(document, format).stripTrailing() + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException("the document cannot be written", impossible);
    }
  }

  /** The document as JSON. */
  public byte[] json() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** The document as YAML. */
  public byte[] yaml() {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  /** The operations it describes. */
  public List<DeclaredOperation> operations() {
    return operations;
  }
}
