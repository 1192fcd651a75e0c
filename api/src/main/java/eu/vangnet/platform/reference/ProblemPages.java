package eu.vangnet.platform.reference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue for readers. */
final class ProblemPages {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      </head>
      <body>
      <h1>%s</h1>
      %s
      <p><a href="/problems">All problems</a> &middot; <a href="/reference">API reference</a></p>
      </body>
      </html>
      """;

  private ProblemPages() {}

  static byte[] all(List<ProblemTypeView> types) {
    return page(
        "Problems", types.stream().map(ProblemPages::section).collect(Collectors.joining("\n")));
  }

  static byte[] one(ProblemTypeView type) {
    return page(type.title(), section(type));
  }

  private static byte[] page(String title, String body) {
    return PAGE.formatted(escaped(title), escaped(title), body).getBytes(StandardCharsets.UTF_8);
  }

  private static String section(ProblemTypeView type) {
    return """
    <h2><a href="%s">%s</a></h2>
    <p><code>%s</code>, status %d</p>
    <p>%s</p>\
    """
        .formatted(
            escaped(type.href()),
            escaped(type.title()),
            escaped(type.type()),
            type.status(),
            escaped(type.remedy()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
