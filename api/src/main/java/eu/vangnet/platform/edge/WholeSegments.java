package eu.vangnet.platform.edge;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceModel;

/**
 * Lets a variable of a path take its whole segment at once. Jersey tries the paths of all resources
 * one after another, and its own pattern of a variable grows a character at a time: a request for a
 * case would walk through the identifier once for each resource below cases.
 */
@Provider
public class WholeSegments implements ModelProcessor {

  private static final Pattern VARIABLE = Pattern.compile("(?<=^|/)\\{(\\w+)}(?=/|$)");
  private static final String WHOLE_SEGMENT = "{$1: [^/]++}";

  @Override
  public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
    ResourceModel.Builder builder = new ResourceModel.Builder(false);
    model.getResources().forEach(resource -> builder.addResource(rewritten(resource)));
    return builder.build();
  }

  @Override
  public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
    return model;
  }

  private static Resource rewritten(Resource resource) {
    Resource.Builder builder =
        Resource.builder().name(resource.getName()).extended(resource.isExtended());
    if (resource.getPath() != null) {
      builder.path(wholeSegments(resource.getPath()));
    }
    resource.getAllMethods().forEach(builder::addMethod);
    resource.getChildResources().forEach(child -> builder.addChildResource(rewritten(child)));
    return builder.build();
  }

  static String wholeSegments(String path) {
    return VARIABLE.matcher(path).replaceAll(WHOLE_SEGMENT);
  }
}
