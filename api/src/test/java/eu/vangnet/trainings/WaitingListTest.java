package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Whatever happens in whatever order: places go by arrival, none too many and none kept back. */
@Tag("database")
class WaitingListTest {
  private static final int CAPACITY = 3;

  /** What somebody does; the number says to whom, or how many places there shall be. */
  record Move(Kind kind, int number) {
    enum Kind {
      ENROL,
      WITHDRAW,
      CAPACITY
    }
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void theFirstWhoCameHoldThePlaces(@ForAll("moves") List<Move> moves) {
    Academy academy = Academy.opened();
    Call trainer = academy.as(Role.TRAINER).ifMatch("*");
    String session = academy.session(CAPACITY);
    List<String> enrolments = new ArrayList<>();
    List<Integer> active = new ArrayList<>();
    int capacity = CAPACITY;

    for (Move move : moves) {
      switch (move.kind()) {
        case ENROL -> {
          enrolments.add(academy.enrolment(session, "person" + enrolments.size() + "@x.org"));
          active.add(enrolments.size());
        }
        case WITHDRAW -> {
          if (!active.isEmpty()) {
            Integer leaving = active.remove(move.number() % active.size());
            Answer left = trainer.post(enrolments.get(leaving - 1) + "/withdrawal", "");
            assertThat(left.status()).as(left.body()).isEqualTo(201);
          }
        }
        case CAPACITY -> {
          int asked = 1 + move.number() % 8;
          Answer changed = trainer.patch(session, "{\"capacity\":" + asked + "}");
          boolean fits = asked >= Math.min(capacity, active.size());
          assertThat(changed.status()).as(changed.body()).isEqualTo(fits ? 200 : 400);
          capacity = fits ? asked : capacity;
        }
      }
      Queue queue = Queue.of(academy, session);
      int places = Math.min(capacity, active.size());
      assertThat(queue.enrolled()).isEqualTo(active.subList(0, places));
      assertThat(queue.waiting()).isEqualTo(active.subList(places, active.size()));
    }
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Move.Kind> kind =
        Arbitraries.frequency(
            Tuple.of(5, Move.Kind.ENROL),
            Tuple.of(3, Move.Kind.WITHDRAW),
            Tuple.of(1, Move.Kind.CAPACITY));
    return Combinators.combine(kind, Arbitraries.integers().between(0, 99))
        .as(Move::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(30);
  }
}
