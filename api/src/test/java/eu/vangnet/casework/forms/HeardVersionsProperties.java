package eu.vangnet.casework.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.sharing.AgreementState;
import eu.vangnet.casework.sharing.AgreementTerms;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.Listener;
import eu.vangnet.security.Purpose;
import eu.vangnet.spi.DataCategory;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is filled in, marked and replaced: a partner can tell nothing of what is kept from it.
 */
class HeardVersionsProperties {
  private static final Instant NOW = Instant.parse("2026-03-09T14:00:00Z");
  private static final String POLICE = "police-west";
  private static final FilledForm FORM =
      new FilledForm(
          UUID.randomUUID(),
          UUID.randomUUID(),
          new FilledForm.Kind("country-nl", "weighing"),
          new FilledForm.Written("w", NOW),
          Classification.ofTenant(DataCategory.ORDINARY));

  /** How a field is marked. */
  private enum Mark {
    NONE,
    OPEN,
    SECRET,
    SPECIAL,
    OVER;

    boolean hides() {
      return this == SECRET || this == SPECIAL || this == OVER;
    }

    FieldMarks on(String field) {
      return new FieldMarks(
          field,
          this == SPECIAL ? Optional.of("special") : Optional.empty(),
          this == SECRET ? Optional.of(true) : Optional.empty(),
          this == OVER ? Optional.of(NOW.minusSeconds(1)) : Optional.empty(),
          Optional.empty());
    }
  }

  /** One of few values, so that neighbours often say the same; or nothing, for a field left out. */
  private record Entry(Optional<String> value, Mark mark) {}

  private static String name(int field) {
    return "field" + field;
  }

  @Provide
  Arbitrary<List<List<Entry>>> history() {
    Arbitrary<Optional<String>> value =
        Arbitraries.of(Optional.empty(), Optional.of("one"), Optional.of("two"));
    return Combinators.combine(value, Arbitraries.of(Mark.class))
        .as(Entry::new)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property
  void nothingThatIsMarkedThenOrNowIsHeard(@ForAll("history") List<List<Entry>> history) {
    for (HeardVersion heard : heard(opened(history, UnaryOperator.identity()))) {
      List<Entry> then = history.get(Integer.parseInt(heard.opened().row().moduleVersion()));
      for (int field = 0; field < then.size(); field++) {
        boolean open = !hides(then.get(field)) && !hides(lastWith(history, field));
        assertThat(heard.content().containsKey(name(field)))
            .isEqualTo(open && then.get(field).value().isPresent());
      }
    }
  }

  @Property
  void otherWordsInWhatIsHiddenChangeNothing(@ForAll("history") List<List<Entry>> history) {
    assertThat(told(opened(history, value -> value + " otherwise")))
        .isEqualTo(told(opened(history, UnaryOperator.identity())));
  }

  @Property
  void neighboursThatDifferInWhatIsHiddenOnlyAreOne(@ForAll("history") List<List<Entry>> history) {
    List<HeardVersion> heard = heard(opened(history, UnaryOperator.identity()));
    for (int place = 1; place < heard.size(); place++) {
      HeardVersion before = heard.get(place - 1);
      HeardVersion after = heard.get(place);
      boolean differ =
          !before.content().equals(after.content()) || !before.fields().equals(after.fields());
      assertThat(differ || (hearsAll(before) && hearsAll(after))).isTrue();
    }
  }

  private static boolean hearsAll(HeardVersion heard) {
    return heard.content().equals(heard.opened().answers().content());
  }

  /** How the field stood when it was filled in last; as in the last version where it never was. */
  private static Entry lastWith(List<List<Entry>> history, int field) {
    return history.reversed().stream()
        .map(version -> version.get(field))
        .filter(entry -> entry.value().isPresent())
        .findFirst()
        .orElseGet(() -> history.getLast().get(field));
  }

  private static boolean hides(Entry entry) {
    return entry.value().isPresent() && entry.mark().hides();
  }

  private static List<JsonObject> told(List<OpenedVersion> versions) {
    return heard(versions).stream().map(HeardVersion::content).toList();
  }

  /** The versions, with other words in what is hidden; each carries its place as its version. */
  private static List<OpenedVersion> opened(
      List<List<Entry>> history, UnaryOperator<String> other) {
    return IntStream.range(0, history.size())
        .mapToObj(
            place ->
                new OpenedVersion(
                    new FormVersion(
                        UUID.randomUUID(),
                        FORM,
                        String.valueOf(place),
                        new FilledForm.Written("w", NOW)),
                    answers(history, history.get(place), other)))
        .toList();
  }

  private static FormAnswers answers(
      List<List<Entry>> history, List<Entry> entries, UnaryOperator<String> other) {
    JsonObjectBuilder content = Json.createObjectBuilder();
    for (int field = 0; field < entries.size(); field++) {
      String name = name(field);
      boolean hidden = hides(entries.get(field)) || hides(lastWith(history, field));
      entries
          .get(field)
          .value()
          .ifPresent(value -> content.add(name, hidden ? other.apply(value) : value));
    }
    List<FieldMarks> marks =
        IntStream.range(0, entries.size())
            .filter(field -> entries.get(field).value().isPresent())
            .filter(field -> entries.get(field).mark() != Mark.NONE)
            .mapToObj(field -> entries.get(field).mark().on(name(field)))
            .toList();
    return new FormAnswers(content.build(), "ordinary", false, Optional.empty(), false, marks);
  }

  private static List<HeardVersion> heard(List<OpenedVersion> versions) {
    AgreementTerms terms =
        new AgreementTerms(
            AgreementState.SIGNED,
            Set.of(POLICE),
            Set.of(Purpose.CASE_WORK),
            Map.of("police", Set.of(DataCategory.ORDINARY)),
            Set.of(),
            NOW.minusSeconds(60),
            NOW.plusSeconds(60));
    Listener partner =
        new Listener(
            true,
            false,
            Optional.of(POLICE),
            Set.of("police"),
            Optional.of(Purpose.CASE_WORK),
            List.of(terms),
            true,
            true);
    return HeardVersions.of(Optional.empty(), versions, new Hearing(partner, NOW));
  }
}
