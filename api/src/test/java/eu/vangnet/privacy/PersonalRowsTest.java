package eu.vangnet.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.StatementLog;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Sealed rows that go with a record and are not read when a person is looked for, and why. */
  private static final Map<String, String> UNREAD =
      Map.of(
          "Bundle", "copies of records that are found themselves; for two weeks",
          "Extension", "why a record is kept longer; the words of whoever asks for that",
          "LegalHold", "why a record must stay; the words of whoever runs a procedure",
          "FileChunk", "the content of papers, in bytes of many formats; their names are read",
          "SignalReceiptRow", "the account that sent a signal in; it names nobody");

  @Test
  void eachSealedEntityIsCoveredOrSaysWhyNot() {
    Set<String> covered = covered();
    List<String> sealed = names(sealed(product()));

    assertThat(sealed).as("found by the scan").hasSizeGreaterThan(10);
    assertThat(sealed).allMatch(name -> covered.contains(name) ^ EXEMPT.containsKey(name));
    assertThat(sealed).containsAll(EXEMPT.keySet());
  }

  @Test
  void anEntityThatNobodyCoversIsNamed() {
    assertThat(names(sealed(broken()))).isNotEmpty().noneMatch(covered()::contains);
  }

  @Test
  void eachSealedEntityIsReadWhenAPersonIsLookedForOrSaysWhyNot() {
    Set<String> excused = new HashSet<>(EXEMPT.keySet());
    excused.addAll(UNREAD.keySet());
    List<String> asked = lookingForSomebody();

    assertThat(unread(product(), asked)).isSubsetOf(excused).containsAll(UNREAD.keySet());
    assertThat(unread(broken(), asked)).isNotEmpty();
  }

  /** What is asked of the database, whatever there is to be found. */
  private static List<String> lookingForSomebody() {
    PrivacyOffice office = PrivacyOffice.of(Desk.dutch());
    String request = office.identified("access", "Nobody Known");
    return StatementLog.during(() -> assertThat(office.matches(request)).isEmpty());
  }

  private static List<String> unread(JavaClasses classes, List<String> asked) {
    return names(
        sealed(classes).stream()
            .filter(type -> asked.stream().noneMatch(reading(type).asPredicate()))
            .toList());
  }

  private static Pattern reading(JavaClass entity) {
    String table =
        entity
            .tryGetAnnotationOfType(Table.class)
            .map(Table::name)
            .orElseGet(entity::getSimpleName);
    return Pattern.compile("(?i)select .*\\bsealed\\b.* from " + Pattern.quote(table) + "\\b");
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

  private static JavaClasses product() {
    return new ClassFileImporter()
        .withImportOption(place -> !place.contains("test-classes"))
        .importPackages("eu.vangnet");
  }

  private static JavaClasses broken() {
    return new ClassFileImporter().importPackages("eu.vangnet.architecture.broken");
  }

  private static List<String> names(List<JavaClass> classes) {
    return classes.stream().map(JavaClass::getSimpleName).toList();
  }

  private static List<JavaClass> sealed(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(ENTITY))
        .filter(
            type ->
                type.getAllFields().stream().anyMatch(field -> field.getName().equals("sealed")))
        .toList();
  }
}
