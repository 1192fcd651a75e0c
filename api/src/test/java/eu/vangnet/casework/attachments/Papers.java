package eu.vangnet.casework.attachments;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;

/** Attachments as callers add and read them. */
public final class Papers {
  private Papers() {}

  /** Adds a text to the case at an address. */
  public static Answer add(Call call, String file, String text) {
    return call.with("Idempotency-Key", UUID.randomUUID().toString())
        .with("File-Name", "letter.txt")
        .with("Content-Type", "text/plain")
        .send("POST", file + "/attachments", BodyPublishers.ofString(text));
  }

  /** Makes a link to the content of the attachment at an address. */
  public static Answer link(Call call, String attachment) {
    return call.with("Idempotency-Key", UUID.randomUUID().toString())
        .send("POST", attachment + "/links", BodyPublishers.noBody());
  }

  /** Makes a link that must be made, and gives what opens it. */
  static String capability(Call call, String attachment) {
    Answer made = link(call, attachment);
    if (made.status() != 201) {
      throw new AssertionError(made);
    }
    return made.json().getString("capability");
  }

  /** The content, by a link of its own; or the refusal of that link. */
  public static Answer read(Call call, String attachment) {
    Answer made = link(call, attachment);
    return Optional.of(made)
        .filter(answer -> answer.status() == 201)
        .map(answer -> open(call, attachment, answer.json().getString("capability")))
        .orElse(made);
  }

  /** The bytes of the content, by a link of its own. */
  public static byte[] bytes(Call call, String attachment) {
    return call.holding(capability(call, attachment)).bytes(attachment + "/content");
  }

  /** The content, by what was shown of a link. */
  static Answer open(Call call, String attachment, String capability) {
    return call.holding(capability).get(attachment + "/content");
  }
}
