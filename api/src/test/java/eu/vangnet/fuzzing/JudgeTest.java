package eu.vangnet.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judge who finds everything sound shows nothing. */
class JudgeTest {
  private static final Attempts.Attempt WHOLE =
      new Attempts.Attempt(
          new FuzzedOperation("x", "GET", "/x", List.of(), Optional.empty(), false),
          new byte[0],
          true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.NullPointerException",
        "IllegalStateException",
        "eu.vangnet.casework.Signal",
        "at eu.x.Y.z(Y.java:12)",
        "select * from case_signal where id = 1",
        "Duplicate entry 'a' for key 'b'",
        "org.eclipse.persistence.Session"
      })
  void theInsideIsFound(String words) {
    assertThat(Judge.fault(WHOLE, reply(400, words))).isPresent();
  }

  @Test
  void aFailureAndSilenceAreFound() {
    assertThat(Judge.fault(WHOLE, reply(500, ""))).isPresent();
    assertThat(Judge.fault(WHOLE, new Reply("", 1))).isPresent();
    assertThat(Judge.isSuspect(reply(503, ""))).isTrue();
    assertThat(Judge.isSuspect(new Reply("HTTP/1.1 200 OK", 5_001))).isTrue();
  }

  @Test
  void aProblemIsSound() {
    Reply problem =
        reply(400, "{\"type\":\"urn:vangnet:problem:invalid-input\",\"title\":\"Invalid\"}");
    assertThat(Judge.fault(WHOLE, problem)).isEmpty();
    assertThat(Judge.isSuspect(problem)).isFalse();
  }

  private static Reply reply(int status, String body) {
    return new Reply(
        "HTTP/1.1 " + status + " X\r\nContent-Type: application/problem+json\r\n\r\n" + body, 1);
  }
}
