package eu.vangnet.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Makes the paths relative to the server, whose address ends in the major version, and sorts them.
 * What lives beside the versioned API (health, status, this document) gets a server of its own.
 */
record RelativePaths(DocumentSettings settings) implements OASFilter {
  private static final String VERSION = "/v1";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Paths paths = OASFactory.createPaths();
    Map<String, PathItem> sorted = new TreeMap<>();
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> sorted.put(relative(path, item), item));
    sorted.forEach(paths::addPathItem);
    document.setPaths(paths);
  }

  private String relative(String path, PathItem item) {
    if (path.startsWith(VERSION + "/")) {
      return path.substring(VERSION.length());
    }
    item.setServers(
        List.of(
            Information.server(
                settings.root(), "Production: resources that belong to no version of the API")));
    if (path.matches("/openapi(\\.\\w+)?")) {
      // The Dutch rules demand this very address; the Belgian ones know another exception only.
      String reason = "The Dutch API Design Rules publish the document at /openapi.json";
      // Sorted: a plain map of the JDK has another order in every process.
      item.addExtension(
          "x-ignore-rules", new TreeMap<>(Map.of("uri-extens", reason, "uri-notat", reason)));
    }
    return path;
  }
}
