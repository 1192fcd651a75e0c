package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeFileErrorsTest {
  private static final String HEADER =
      "area,period,measure,dimension,category,value,unit,source,note\n";
  private static final String TOTAL = "Here,2024,referrals,total,all,100,count,,\n";

  @Test
  void aMissingColumnIsNamed() {
    refused("area,period,measure,dimension,category,unit\n", "figures.csv, line 1: column value");
  }

  @Test
  void aColumnThatStandsTwiceIsNamed() {
    refused("area,area,period,measure,dimension,category,value,unit\n", "column area stands twice");
  }

  @Test
  void aLineWithTooFewFieldsIsNamed() {
    refused(HEADER + TOTAL + "Here,2024\n", "figures.csv, line 3: 2 fields, but the header has 9");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsNamed() {
    refused(HEADER + TOTAL + "Here,2024,\"refer\n\n", "line 3, field 3: the quotation mark");
  }

  @Test
  void textAfterAClosingQuotationMarkIsNamed() {
    refused(HEADER + "\"Here\"x,2024,referrals,total,all,1,count,,\n", "line 2, field 1: text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "1e5", "0x1F", "--1", "12,000", "NaN"})
  void aValueThatIsNoNumberIsNamedWithItsLine(String value) {
    refused(
        HEADER + TOTAL + row("sector", "police", "\"" + value + "\"", ""),
        "figures.csv, line 3, column value: \"" + value + "\" is not a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5"})
  void aCountMustBeAWholeNumber(String value) {
    refused(
        HEADER + TOTAL + row("sector", "police", value, ""),
        "line 3, column value: " + value + " is not a number of persons");
  }

  @Test
  void aDimensionThatAddsUpToMoreThanTheTotalIsRefused() {
    refused(
        HEADER + TOTAL + row("sector", "police", "60", "") + row("sector", "health", "41", ""),
        "line 4, column value: the counts by sector add up to 101 here, more than the total 100");
  }

  @Test
  void aDimensionThatAddsUpToMoreThanItsOwnNoteSaysIsRefused() {
    refused(
        HEADER
            + TOTAL
            + row("type of concern", "islamist", "60", "of 90 specified")
            + row("type of concern", "right-wing", "31", "of 90 specified"),
        "line 4, column value: the counts by type of concern add up to 91");
  }

  @Test
  void notesThatContradictEachOtherOrTheTotalAreRefused() {
    refused(
        HEADER + TOTAL + row("sex", "male", "1", "of 101 with gender known"),
        "line 3, column note: known for 101, more than the total 100");
    refused(
        HEADER
            + TOTAL
            + row("sex", "male", "1", "of 90 with gender known")
            + row("sex", "female", "1", "of 91 with gender known"),
        "line 4, column note: known for 91, but line 3 says 90");
  }

  @Test
  void notesOfAnyOtherFormAreProse() {
    Shape shape =
        RealFigures.shapeOf(
            HEADER + TOTAL + row("sex", "male", "80", "cells of 1 and 2 not repeated"),
            "Here",
            "2024");
    assertThat(shape.of(Dimension.SEX))
        .contains(new Cell("not named", new Target.Code("notStated"), 20, false));
  }

  @Test
  void overlappingAgesAreRefusedWithBothLines() {
    refused(
        HEADER + TOTAL + row("age", "11-15", "1", "") + row("age", "<=11", "1", ""),
        "line 3, column category: ages \"11-15\" overlap \"<=11\" of line 4");
  }

  @Test
  void agesKnownOutsideBandsThatHoldEveryAgeAreRefused() {
    refused(
        HEADER
            + TOTAL
            + row("age", "<18", "1", "of 90 with age known")
            + row("age", "18+", "1", "of 90 with age known"),
        "the bands hold every age, yet 88 of known age are in none");
  }

  @ParameterizedTest
  @CsvSource({
    "sector, farmers, no core code for sector \"farmers\"; it knows",
    "type of concern, unlisted, no core code for type of concern \"unlisted\"",
    "sex, men, no core code for sex \"men\"",
    "age, minor, \"minor\" is no age band",
    "age, 15-10, \"15-10\" is no age band",
    "age, <0, \"<0\" is no age band",
    "age, >=5-9, \">=5-9\" is no age band"
  })
  void anUnknownCategoryIsRefusedByName(String dimension, String category, String message) {
    refused(HEADER + TOTAL + row(dimension, category, "1", ""), "line 3, column category: ");
    refused(HEADER + TOTAL + row(dimension, category, "1", ""), message);
  }

  @Test
  void aCategoryThatStandsTwiceIsRefused() {
    refused(
        HEADER + TOTAL + row("sector", "police", "1", "") + row("sector", "police", "2", ""),
        "line 4, column category: \"police\" stands already in line 3");
  }

  @Test
  void aSecondTotalIsRefused() {
    refused(HEADER + TOTAL + TOTAL, "line 3, column dimension: a second total");
  }

  @Test
  void anUnknownAreaOrPeriodIsAnsweredWithThePossibleOnes() {
    assertThatThrownBy(() -> RealFigures.shape("England and Wales", "1999"))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("England and Wales 2024/25")
        .hasMessageContaining("Scotland 2017/18");
    assertThatThrownBy(() -> RealFigures.shape("Denmark", "2016"))
        .hasMessageContaining("no count of referrals in total for area \"Denmark\"");
  }

  @Test
  void aPeriodWithoutDaysIsRefused() {
    String text = HEADER + TOTAL.replace("2024", "lately");
    assertThatThrownBy(() -> RealFigures.shapeOf(text, "Here", "lately"))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("period \"lately\"");
  }

  @Test
  void aFileThatIsMissingEmptyOrNotTextIsNamed(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> PublishedFigures.read(missing))
        .hasMessage(missing + ": there is no such file");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThatThrownBy(() -> PublishedFigures.read(empty)).hasMessageContaining("empty");
    Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> PublishedFigures.read(binary)).hasMessageContaining("not UTF-8");
  }

  private static String row(String dimension, String category, String value, String note) {
    return "Here,2024,referrals,%s,%s,%s,count,,%s\n".formatted(dimension, category, value, note);
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> RealFigures.shapeOf(text, "Here", "2024"))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining(message)
        .hasMessageContaining("figures.csv");
  }
}
