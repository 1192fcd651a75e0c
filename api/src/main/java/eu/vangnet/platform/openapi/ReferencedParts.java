package eu.vangnet.platform.openapi;

import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves out what nothing refers to, again and again until nothing is left to leave out. */
final class ReferencedParts implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components parts = document.getComponents();
    boolean changed = true;
    while (changed) {
      String text = text(document);
      changed =
          List.of(
                  drop(text, "schemas", parts::getSchemas, parts::setSchemas),
                  drop(text, "headers", parts::getHeaders, parts::setHeaders),
                  drop(text, "parameters", parts::getParameters, parts::setParameters),
                  drop(text, "responses", parts::getResponses, parts::setResponses))
              .contains(true);
    }
  }

  private static <T> boolean drop(
      String text, String kind, Supplier<Map<String, T>> read, Consumer<Map<String, T>> write) {
    Map<String, T> present = read.get();
    if (present == null) {
      return false;
    }
    Map<String, T> kept = new TreeMap<>(present);
    kept.keySet().removeIf(name -> !text.contains("\"#/components/" + kind + "/" + name + "\""));
    write.accept(kept);
    return kept.size() < present.size();
  }

  private static String text(OpenAPI document) {
    try {
      return OpenApiSerializer.serialize(document, Format.JSON);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the document cannot be written", impossible);
    }
  }
}
