package eu.vangnet.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * In a merge patch (RFC 7396) null takes a property away, so optional properties of such bodies may
 * be null; nowhere else is null a value.
 */
final class PatchBodies implements OASFilter {
  static final String MEDIA_TYPE = "application/merge-patch+json";
  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (PathItem item : document.getPaths().getPathItems().values()) {
      if (item.getPATCH() != null && item.getPATCH().getRequestBody() != null) {
        MediaType body = item.getPATCH().getRequestBody().getContent().getMediaType(MEDIA_TYPE);
        if (body != null) {
          allowNull(document, body.getSchema());
        }
      }
    }
  }

  private static void allowNull(OpenAPI document, Schema body) {
    Schema patch =
        body.getRef() == null
            ? body
            : document.getComponents().getSchemas().get(body.getRef().substring(SCHEMAS.length()));
    List<String> required = patch.getRequired() == null ? List.of() : patch.getRequired();
    patch
        .getProperties()
        .forEach(
            (name, property) -> {
              if (property.getRef() == null && !required.contains(name)) {
                property.setNullable(true);
              }
            });
  }
}
