package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Approving is done once, whoever else wants to. */
@Tag("database")
class ApprovalTest {
  private final ConferenceRoom room = ConferenceRoom.opened();

  @Test
  void ofTwoWhoApproveAtOnceOneWinsAndTheOtherGetsOneClearAnswer() throws Exception {
    String conference = room.conference(room.series(), 2);
    room.hold(conference);
    room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    room.step(room.chair(), conference, "minuting");
    Call caller = room.chair().ifMatch(room.tag(conference + "/minutes"));

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> sent =
          List.of(
              threads.submit(() -> caller.post(conference + "/approval", "")),
              threads.submit(() -> caller.post(conference + "/approval", "")));
      for (Future<Answer> one : sent) {
        answers.add(one.get().status());
      }
    }

    assertThat(answers).containsExactlyInAnyOrder(201, 409);
    assertThat(room.chair().get(conference).json().getString("state")).isEqualTo("approved");
  }
}
