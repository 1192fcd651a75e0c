package eu.vangnet.casework.preparations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.disclosures.Recipient;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is done in whatever order and however often, only what is complete may be told. */
class CompletenessProperties {
  private static final NewPreparation ABOUT =
      new NewPreparation(
          "letter",
          new Recipient(Optional.empty(), Optional.of("School West"), Optional.empty()),
          "To agree.",
          "pgaAct",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  @Property
  void itIsCompleteWhenAllStepsWereTakenAndTheLastOneDecidesToTell(
      @ForAll @Size(max = 12) List<Stage> taken, @ForAll boolean tells) {
    List<NewPreparedStep> steps = taken.stream().map(stage -> step(stage, tells)).toList();

    boolean complete = new Completeness(ABOUT, steps, List.of(), Set.of()).missing().isEmpty();

    Set<Stage> all = EnumSet.noneOf(Stage.class);
    all.addAll(taken);
    assertThat(complete).isEqualTo(all.size() == 5 && tells && taken.getLast() == Stage.DECIDE);
  }

  @Property
  void eachStepThatWasNeverTakenIsNamed(@ForAll @Size(max = 12) List<Stage> taken) {
    List<NewPreparedStep> steps = taken.stream().map(stage -> step(stage, true)).toList();

    List<String> missing =
        new Completeness(ABOUT, steps, List.of(), Set.of())
            .missing().stream()
                .filter(part -> part.code().equals("stepMissing"))
                .map(MissingPart::about)
                .toList();

    for (Stage stage : Stage.values()) {
      assertThat(missing.contains(stage.code())).isNotEqualTo(taken.contains(stage));
    }
  }

  @Property
  void asLongAsTheSecrecyOfOneItemStandsNothingIsTold(@ForAll @Size(max = 4) Set<Integer> closed) {
    List<NewPreparedStep> steps =
        List.of(Stage.values()).stream().map(stage -> step(stage, true)).toList();

    assertThat(new Completeness(ABOUT, steps, List.of(), closed).missing()).hasSize(closed.size());
  }

  private static NewPreparedStep step(Stage stage, boolean tells) {
    return new NewPreparedStep(
        stage.code(),
        "Done.",
        List.of(),
        Optional.of("None."),
        Optional.of(true),
        Optional.of(true),
        List.of(),
        Optional.of(tells ? "tell" : "doNotTell"),
        Optional.of("consent"));
  }
}
