package eu.vangnet.platform.openapi;

import java.io.PrintStream;

/** Prints the published document without starting a server: {@code ./vangnet openapi}. */
public final class OpenApiCommand {
  private OpenApiCommand() {}

  /**
   * Prints the document as JSON, or as YAML with {@code --yaml}.
   *
   * @return the exit code: 0, or 2 when an argument is not understood
   */
  public static int run(String[] arguments, PrintStream out, PrintStream errors) {
    boolean yaml = arguments.length == 1 && arguments[0].equals("--yaml");
    if (arguments.length > 0 && !yaml) {
      errors.println("openapi: the only argument is --yaml; without it the document is JSON");
      return 2;
    }
    ApiDocument document = new ApiDocument(DocumentSettings.published());
    out.writeBytes(yaml ? document.yaml() : document.json());
    out.flush();
    return 0;
  }
}
