package eu.vangnet.platform.resources;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.idempotency.Made;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The answers that all resources give in the same way. */
public final class Answers {
  private Answers() {}

  /** 200 with the view and its tag, or 304 when the client has it. */
  public static Response one(Object view, Optional<String> ifNoneMatch) {
    byte[] json = rendered(view);
    String tag = EntityTags.of(json);
    Response.ResponseBuilder answer =
        EntityTags.known(ifNoneMatch, tag) ? Response.notModified() : served(Response.ok(), json);
    return answer.header("ETag", tag).build();
  }

  /** As {@link #one}, for a text in another form than JSON. */
  public static Response text(String text, String mediaType, Optional<String> ifNoneMatch) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String tag = EntityTags.of(bytes);
    Response.ResponseBuilder answer =
        EntityTags.known(ifNoneMatch, tag)
            ? Response.notModified()
            : Response.ok(bytes, mediaType + ";charset=UTF-8");
    return answer.header("ETag", tag).build();
  }

  /** 200 with the view after a change. */
  public static Response changed(Object view) {
    byte[] json = rendered(view);
    return served(Response.ok(), json).header("ETag", EntityTags.of(json)).build();
  }

  /**
   * 201 with the view of what was made, now or by an earlier request with the same key. The address
   * is relative, because a Host header is not to be trusted.
   */
  public static Response made(Made made, Object view) {
    byte[] json = rendered(view);
    Response.ResponseBuilder answer =
        served(Response.status(Response.Status.CREATED), json)
            .header("Location", made.location())
            .header("ETag", EntityTags.of(json));
    return made.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
  }

  /**
   * 202 with the address of the job that does what was asked, and the view of what is asked for.
   */
  public static Response accepted(Made made, Object view) {
    byte[] json = rendered(view);
    Response.ResponseBuilder answer =
        served(Response.accepted(), json)
            .header("Location", made.location())
            .header("ETag", EntityTags.of(json));
    return made.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
  }

  /** 201 with a receipt, which is no representation of the thing and so carries no tag. */
  public static Response receipt(Made made, Object receipt) {
    Response.ResponseBuilder answer =
        Response.status(Response.Status.CREATED)
            .header("Location", made.location())
            .entity(receipt);
    return made.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
  }

  /** 200 with a page and, where there is more, the link to it (RFC 8288). */
  public static Response page(Object list, Optional<String> next) {
    return linked(served(Response.ok(), rendered(list)).build(), next);
  }

  /** The same answer and, where there is more, the link to it (RFC 8288). */
  public static Response linked(Response page, Optional<String> next) {
    Response.ResponseBuilder answer = Response.fromResponse(page);
    next.ifPresent(address -> answer.header("Link", "<" + address + ">; rel=\"next\""));
    return answer.build();
  }

  /** Once: the tag is made of the very bytes that the client gets. */
  private static byte[] rendered(Object view) {
    return JsonMapping.JSON.toJson(view).getBytes(StandardCharsets.UTF_8);
  }

  private static Response.ResponseBuilder served(Response.ResponseBuilder answer, byte[] json) {
    return answer.entity(json).type(MediaType.APPLICATION_JSON_TYPE);
  }
}
