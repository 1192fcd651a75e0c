package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JointDistributionTest {
  private static final List<String> SECTORS = List.of("education", "police", "health", "other");
  private static final List<String> SEXES = List.of("female", "male", "notStated");
  private static final List<String> CONCERNS =
      List.of("rightWing", "islamist", "leftWing", "other", "notStated");
  private static final List<AgeBand> BANDS =
      List.of(new AgeBand(0, 10), new AgeBand(11, 15), new AgeBand(100, 120), new AgeBand(40, 40));

  @Property(tries = 200)
  void everyOneDimensionalCountIsMetExactly(@ForAll("shapes") Shape shape, @ForAll long seed) {
    List<Person> persons = new JointDistribution(shape, seed).persons();

    assertThat(persons).hasSize(shape.total());
    for (Dimension dimension : Dimension.values()) {
      for (Cell cell : shape.of(dimension)) {
        assertThat(persons.stream().filter(person -> cell.target().covers(code(dimension, person))))
            .as("%s %s", dimension, cell)
            .hasSize(cell.count());
      }
    }
  }

  @Property(tries = 50)
  void theSameSeedInventsTheSamePersons(@ForAll("shapes") Shape shape, @ForAll long seed) {
    assertThat(new JointDistribution(shape, seed).persons())
        .isEqualTo(new JointDistribution(shape, seed).persons());
  }

  @Property(tries = 50)
  void everyoneIsReceivedWithinThePeriod(@ForAll("shapes") Shape shape, @ForAll long seed) {
    assertThat(new JointDistribution(shape, seed).persons())
        .allSatisfy(
            person ->
                assertThat(person.receivedAt().toString().substring(0, 10))
                    .isBetween(shape.dates().first().toString(), shape.dates().last().toString()));
  }

  @Property(tries = 20)
  void anotherSeedInventsOtherPersons(@ForAll long seed) {
    Shape shape = RealFigures.shape("England and Wales", "2024/25");
    assertThat(new JointDistribution(shape, seed).persons())
        .isNotEqualTo(new JointDistribution(shape, seed + 1).persons());
  }

  @Property(tries = 5)
  void noChildUnderTwelveOfThePublishedFiguresHasAnIdeology(@ForAll long seed) {
    Shape shape = RealFigures.shape("England and Wales", "2024/25");

    List<Person> children =
        new JointDistribution(shape, seed)
            .persons().stream()
                .filter(person -> person.age().filter(age -> age < 12).isPresent())
                .toList();

    assertThat(children).isNotEmpty();
    assertThat(children)
        .extracting(Person::concern)
        .isSubsetOf("noIdeologyIdentified", "extremeViolenceFascination", "other", "notStated");
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return Arbitraries.integers()
        .between(0, 400)
        .flatMap(
            total ->
                Combinators.combine(
                        coded(SECTORS, total),
                        coded(SEXES, total),
                        coded(CONCERNS, total),
                        counts(BANDS.size() + 1, total))
                    .as(
                        (sectors, sexes, concerns, ages) ->
                            shape(total, sectors, sexes, concerns, ageCells(ages))));
  }

  private static Shape shape(
      int total, List<Cell> sectors, List<Cell> sexes, List<Cell> concerns, List<Cell> ages) {
    Map<Dimension, List<Cell>> cells = new EnumMap<>(Dimension.class);
    cells.put(Dimension.SECTOR, sectors);
    cells.put(Dimension.SEX, sexes);
    cells.put(Dimension.CONCERN, concerns);
    cells.put(Dimension.AGE, ages);
    ReportedPeriod year = ReportedPeriod.of("2024/25");
    return new Shape("random", "Nowhere", "2024/25", year, total, cells, List.of());
  }

  private static Arbitrary<List<Cell>> coded(List<String> codes, int total) {
    return counts(codes.size(), total)
        .map(
            counts -> {
              List<Cell> cells = new ArrayList<>();
              for (int place = 0; place < codes.size(); place++) {
                String code = codes.get(place);
                cells.add(new Cell(code, new Target.Code(code), counts.get(place), true));
              }
              return cells;
            });
  }

  private static List<Cell> ageCells(List<Integer> counts) {
    List<Cell> cells = new ArrayList<>();
    for (int place = 0; place < BANDS.size(); place++) {
      Target band = new Target.Ages(List.of(BANDS.get(place)));
      cells.add(new Cell(band.toString(), band, counts.get(place), true));
    }
    cells.add(new Cell("unknown", new Target.Code("notStated"), counts.getLast(), false));
    return cells;
  }

  /** Random counts that add up to the total. */
  private static Arbitrary<List<Integer>> counts(int parts, int total) {
    return Arbitraries.integers()
        .between(0, total)
        .list()
        .ofSize(parts - 1)
        .map(
            cuts -> {
              List<Integer> sorted = new ArrayList<>(cuts.stream().sorted().toList());
              sorted.add(total);
              List<Integer> counts = new ArrayList<>();
              int before = 0;
              for (int cut : sorted) {
                counts.add(cut - before);
                before = cut;
              }
              return counts;
            });
  }

  private static String code(Dimension dimension, Person person) {
    return switch (dimension) {
      case SECTOR -> person.sector();
      case SEX -> person.sex();
      case CONCERN -> person.concern();
      case AGE -> Optional.of(person).flatMap(Person::age).map(String::valueOf).orElse("notStated");
    };
  }
}
