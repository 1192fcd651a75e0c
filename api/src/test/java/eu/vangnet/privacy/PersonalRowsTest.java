package eu.vangnet.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.testing.Product;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is sealed can be found, given out and erased, or says here why not. */
class PersonalRowsTest {
  private static final String ENTITY = "jakarta.persistence.Entity";

  /** Sealed rows that no kind of record covers, and why. */
  private static final Map<String, String> EXEMPT =
      Map.ofEntries(
          entry("ConferenceSeries", "the name and rhythm of a table; it is about nobody"),
          entry("Course", "what is taught; a course is about nobody"),
          entry("ReceivedOffer", "what another tenant's course teaches; it is about nobody"),
          entry("Instrument", "the name of a questionnaire; it is about nobody"),
          entry("InstrumentVersion", "the questions of a questionnaire; they are about nobody"),
          entry("Evaluation", "the design of an evaluation, of trainings and plans, not of people"),
          entry("GivenResponse", "anonymous: nobody, the tenant included, can tell whose it is"),
          entry("OutboxEnvelope", "sealed to its receiver; the sender of a letter empties it"),
          entry(
              "InboxEnvelope", "emptied once handled; the kind of the letter keeps what it needs"),
          entry(
              "SharingAgreement",
              "what organisations agreed and who signed for them; it is about no case"),
          entry("ReportPoint", "an office where people report; published, and about nobody"),
          entry("ContactPoint", "the office that answers data subjects; it is about nobody else"),
          entry("TenantRole", "the words of a role that the tenant composed; it is about nobody"),
          entry(
              "Revocation",
              "an account that is shut out, by the name the identity provider gives it"),
          entry("Trend", "what is seen in an area; forms about a person are refused for it"),
          entry("FrozenFigures", "counts; no row of a person"),
          entry(
              "ProcessingLine",
              "that data were processed; never deleted, and gone with the tenant"),
          entry("RetentionSetting", "why the tenant decided on a period; it is about nobody"),
          entry("Pause", "why nothing is erased for a time; it is about nobody"),
          entry("ActivityVersion", "what the register says of an activity; it is about nobody"),
          entry("Statement", "what the tenant says of its processing; it is about nobody"),
          entry("Breach", "what happened to data, in words that name nobody"));

  @Test
  void eachSealedEntityIsCoveredOrSaysWhyNot() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(place -> !place.contains("test-classes"))
            .importPackages("eu.vangnet");

    Set<String> covered = covered();

    assertThat(sealed(product)).as("found by the scan").hasSizeGreaterThan(10);
    assertThat(sealed(product)).allMatch(name -> covered.contains(name) ^ EXEMPT.containsKey(name));
    assertThat(sealed(product)).containsAll(EXEMPT.keySet());
  }

  @Test
  void anEntityThatNobodyCoversIsNamed() {
    JavaClasses broken = new ClassFileImporter().importPackages("eu.vangnet.architecture.broken");

    assertThat(sealed(broken)).isNotEmpty().noneMatch(covered()::contains);
  }

  @Test
  void eachKindHasACodeOfItsOwn() {
    assertThat(Product.started().bean(PersonalRegister.class).kinds())
        .extracting(PersonalRecords::kind)
        .doesNotHaveDuplicates()
        .contains("case", "enrolment", "reporter", "signal");
  }

  private static Set<String> covered() {
    PersonalRegister register = Product.started().bean(PersonalRegister.class);
    Stream<Set<Class<?>>> rows =
        Stream.concat(
            register.kinds().stream().map(PersonalRecords::rows),
            register.annexes().stream().map(RecordAnnex::rows));
    return rows.flatMap(Collection::stream).map(Class::getSimpleName).collect(Collectors.toSet());
  }

  private static List<String> sealed(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(ENTITY))
        .filter(
            type ->
                type.getAllFields().stream().anyMatch(field -> field.getName().equals("sealed")))
        .map(JavaClass::getSimpleName)
        .toList();
  }
}
