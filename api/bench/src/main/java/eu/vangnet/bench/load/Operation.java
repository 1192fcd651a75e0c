package eu.vangnet.bench.load;

import eu.vangnet.bench.load.HttpLine.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What is measured; each sends its requests on one connection and checks every answer. */
public enum Operation {
  /** One case of two thousand, at random. */
  READ_CASE("GET one case") {
    @Override
    boolean on(HttpLine line, Desk desk) throws IOException {
      readCase(line, desk, anyCase(desk));
      return true;
    }
  },
  /** The same for a partner at its table: seat, agreement, consent and briefing are looked at. */
  READ_CASE_AS_PARTNER("GET one case as partner") {
    @Override
    boolean on(HttpLine line, Desk desk) throws IOException {
      String id = anyCase(desk);
      Reply reply = line.exchange(get(desk.partner(), "/v1/cases/" + id));
      require(
          reply,
          200,
          reply.body().contains("\"id\":\"" + id + '"') && reply.body().contains("\"person\""));
      return true;
    }
  },
  /** The latest fifty cases. */
  PAGE("page of 50 cases") {
    @Override
    boolean on(HttpLine line, Desk desk) throws IOException {
      Reply reply = line.exchange(get(desk.token(), "/v1/cases?pageSize=50"));
      require(reply, 200, count(reply.body(), "\"href\":\"/v1/cases/") == 50);
      return true;
    }
  },
  /** A case, then the notes on it: two requests, as the API has it. */
  CASE_WITH_NOTES("case with 5 notes (2 requests)") {
    @Override
    boolean on(HttpLine line, Desk desk) throws IOException {
      String id = anyCase(desk);
      readCase(line, desk, id);
      Reply notes = line.exchange(get(desk.token(), "/v1/cases/" + id + "/notes"));
      String address = "\"href\":\"/v1/cases/" + id + "/notes/";
      require(notes, 200, count(notes.body(), address) == 5);
      return true;
    }
  },
  /** A case from a signal that was weighed beforehand; ends when no such signal is left. */
  OPEN_CASE("create a case") {
    @Override
    boolean on(HttpLine line, Desk desk) throws IOException {
      String signal = desk.signals().poll();
      if (signal == null) {
        return false;
      }
      Reply reply = line.exchange(post(desk, signal));
      require(reply, 201, reply.body().contains("\"signalHref\":\"/v1/signals/" + signal + '"'));
      return true;
    }
  };

  private static final String CASE =
      """
      {"signal":"%s","legalBasis":"pgaAct",\
      "summary":"Support at school and at home; his aunt and his coach take part."}""";

  private final String title;

  Operation(String title) {
    this.title = title;
  }

  /** In a command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words. */
  public String title() {
    return title;
  }

  /** Whether it changes something. */
  public boolean writes() {
    return this == OPEN_CASE;
  }

  /** Whether the baseline knows nothing of it, so that it is held against another operation. */
  public boolean ofProductOnly() {
    return this == READ_CASE_AS_PARTNER;
  }

  /**
   * Carries it out once.
   *
   * @return false when there is nothing left to do
   */
  abstract boolean on(HttpLine line, Desk desk) throws IOException;

  private static void readCase(HttpLine line, Desk desk, String id) throws IOException {
    Reply reply = line.exchange(get(desk.token(), "/v1/cases/" + id));
    require(reply, 200, reply.body().contains("\"id\":\"" + id + '"'));
  }

  private static String anyCase(Desk desk) {
    return desk.cases().get(ThreadLocalRandom.current().nextInt(desk.cases().size()));
  }

  private static byte[] get(String token, String address) {
    return bytes("GET " + address + " HTTP/1.1\r\n" + common(token) + "\r\n");
  }

  private static byte[] post(Desk desk, String signal) {
    String body = CASE.formatted(signal);
    return bytes(
        "POST /v1/cases HTTP/1.1\r\n"
            + common(desk.token())
            + "Idempotency-Key: "
            + UUID.randomUUID()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String common(String token) {
    return "Host: 127.0.0.1\r\nPurpose: caseWork\r\nAuthorization: Bearer " + token + "\r\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void require(Reply reply, int status, boolean right) {
    if (reply.status() == 503) {
      throw new Unavailable();
    }
    if (reply.status() != status || !right) {
      throw new WrongAnswer(reply.status() + " " + reply.body());
    }
  }

  private static int count(String body, String part) {
    int found = 0;
    for (int at = body.indexOf(part); at >= 0; at = body.indexOf(part, at + 1)) {
      found++;
    }
    return found;
  }
}
