package eu.vangnet.platform.reference;

import jakarta.ws.rs.core.Response;

/** Answers with a page that may load from this server only. */
final class Pages {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private Pages() {}

  static Response html(byte[] page) {
    return Response.ok(page, "text/html; charset=utf-8")
        .header("Content-Security-Policy", POLICY)
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
