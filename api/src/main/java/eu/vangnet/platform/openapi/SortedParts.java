package eu.vangnet.platform.openapi;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Sorts what has no order of its own, so that the same sources always give the same bytes. */
final class SortedParts implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getTags() != null) {
      document.setTags(
          document.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
    }
    Components parts = document.getComponents();
    sort(parts::getSchemas, parts::setSchemas);
    sort(parts::getHeaders, parts::setHeaders);
    sort(parts::getParameters, parts::setParameters);
    sort(parts::getResponses, parts::setResponses);
  }

  private static <T> void sort(Supplier<Map<String, T>> read, Consumer<Map<String, T>> write) {
    Map<String, T> present = read.get();
    if (present != null) {
      write.accept(new TreeMap<>(present));
    }
  }
}
