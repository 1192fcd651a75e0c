package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.Map;

/** What hangs on a case beside notes and steps, one of each. */
final class CaseFolder {
  private CaseFolder() {}

  /** By the name of the path parameter. */
  static Map<String, String> oneOfEach(Desk owner, String path) {
    Call chair = owner.as(Role.CASECHAIR);
    String linked = owner.openCase("Linked.");
    return Map.of(
        "person", made(chair, path + "/persons", "{\"role\":\"other\",\"details\":{}}"),
        "professional",
            made(chair, path + "/professionals", "{\"role\":\"caseManager\",\"name\":\"n\"}"),
        "consent",
            made(
                chair,
                path + "/consents",
                "{\"by\":\"person\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\","
                    + "\"how\":\"h\"}"),
        "link",
            made(
                chair,
                path + "/links",
                "{\"linkedCase\":\"" + linked + "\",\"kind\":\"sameFamily\"}"),
        "task",
            made(
                chair,
                path + "/tasks",
                "{\"title\":\"t\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}"));
  }

  private static String made(Call chair, String path, String body) {
    Answer answer = chair.post(path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.madeId();
  }
}
