package eu.vangnet.platform.openapi;

import eu.vangnet.platform.resources.EntityTags;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Public bytes that never change while the server runs, with their strong tag.
 *
 * @param bytes what is served
 * @param mediaType its type
 * @param tag the quoted entity tag
 */
record ServedText(byte[] bytes, String mediaType, String tag) {

  static ServedText of(byte[] bytes, String mediaType) {
    return new ServedText(bytes, mediaType, EntityTags.of(bytes));
  }

  /** The bytes, or 304 for a client that has them. */
  Response answer(Optional<String> known) {
    Response.ResponseBuilder answer =
        known.filter(header -> header.contains(tag)).isPresent()
            ? Response.notModified()
            : Response.ok(bytes, mediaType);
    return answer
        .header("ETag", tag)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
