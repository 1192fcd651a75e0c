package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RealFiguresTest {

  static Stream<Arguments> everyAreaAndPeriodWithATotal() {
    return PublishedFigures.read(RealFigures.file()).rows().stream()
        .filter(PublishedRow::isReferralsTotal)
        .map(row -> Arguments.of(row.area(), row.period(), row.value().intValueExact()));
  }

  @Test
  void thereAreFourteenSuchAreasAndPeriods() {
    assertThat(everyAreaAndPeriodWithATotal()).hasSize(14);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyAreaAndPeriodWithATotal")
  void eachGivesExactlyItsPersonsAndItsNamedCounts(String area, String period, int total) {
    Shape shape = RealFigures.shape(area, period);
    List<Person> persons = new JointDistribution(shape, 1).persons();

    assertThat(persons).hasSize(total);
    Map<String, Long> bySector =
        persons.stream().collect(Collectors.groupingBy(Person::sector, Collectors.counting()));
    shape.of(Dimension.SECTOR).stream()
        .filter(cell -> cell.count() > 0)
        .forEach(
            cell ->
                assertThat(bySector).containsEntry(cell.target().toString(), (long) cell.count()));
  }

  @Test
  void englandAndWales2024to25HasThePublishedCells() {
    Shape shape = RealFigures.shape("England and Wales", "2024/25");

    assertThat(shape.total()).isEqualTo(8778);
    assertThat(counts(shape, Dimension.SECTOR))
        .containsOnly(
            entry("education", 3129),
            entry("police", 2631),
            entry("localAuthority", 895),
            entry("other", 2123));
    assertThat(counts(shape, Dimension.AGE))
        .containsOnly(
            entry("0-10", 345),
            entry("11-15", 3192),
            entry("16-17", 1178),
            entry("18+", 4044),
            entry("notStated", 19));
    assertThat(counts(shape, Dimension.CONCERN))
        .containsOnly(
            entry("noIdeologyIdentified", 4917),
            entry("rightWing", 1798),
            entry("islamist", 870),
            entry("extremeViolenceFascination", 469),
            entry("other", 715),
            entry("notStated", 9));
    assertThat(counts(shape, Dimension.SEX)).containsOnly(entry("notStated", 8778));
  }

  @Test
  void whatStaysOutIsSaidLineByLine() {
    assertThat(RealFigures.shape("England and Wales", "2024/25").remarks())
        .anySatisfy(line -> assertThat(line).contains("adopted as case").contains("measure"))
        .anySatisfy(line -> assertThat(line).contains("condition").contains("no field"))
        .anySatisfy(line -> assertThat(line).contains("ethnicity").contains("percent"))
        .anySatisfy(line -> assertThat(line).startsWith("sex: no category"))
        .hasSize(8);
  }

  @Test
  void scotlandsOwnAgeBandsAndConcernsAreUnderstood() {
    Shape shape = RealFigures.shape("Scotland", "2022/23");

    assertThat(counts(shape, Dimension.AGE))
        .containsOnly(
            entry("0-14", 22), entry("15-20", 31), entry("21-30", 14), entry("notStated", 20));
    assertThat(counts(shape, Dimension.CONCERN))
        .containsOnly(
            entry("mixedUnclear", 37),
            entry("rightWing", 31),
            entry("islamist", 10),
            entry("other", 9));
    assertThat(counts(shape, Dimension.SEX)).containsOnly(entry("male", 80), entry("notStated", 7));
  }

  @Test
  void aCategoryThatSharesItsCoreCodeWithTheRestIsProvedTogetherWithIt() {
    Shape shape = RealFigures.shape("Scotland", "2017/18");

    assertThat(shape.of(Dimension.CONCERN))
        .contains(new Cell("international + not named", new Target.Code("other"), 81, true));
  }

  @Test
  void knownGenderThatIsNotNamedStaysNotStatedAndIsSaid() {
    Shape shape = RealFigures.shape("England and Wales", "2020/21");

    assertThat(counts(shape, Dimension.SEX))
        .containsOnly(entry("male", 4316), entry("notStated", 599));
    assertThat(shape.remarks())
        .anySatisfy(line -> assertThat(line).startsWith("sex: 597 are known"));
  }

  @Test
  void agesAroundAnInnerBandAreTheKnownRest() {
    assertThat(counts(RealFigures.shape("England and Wales", "2020/21"), Dimension.AGE))
        .containsOnly(entry("15-20", 1398), entry("0-14, 21+", 3485), entry("notStated", 32));
  }

  private static Map<String, Integer> counts(Shape shape, Dimension dimension) {
    return shape.of(dimension).stream()
        .collect(Collectors.toMap(cell -> cell.target().toString(), Cell::count));
  }
}
