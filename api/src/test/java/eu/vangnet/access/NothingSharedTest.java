package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Without a valid agreement nothing is shared: a partner that holds a seat, and is asked to the
 * conference, reads with each operation of the document, and gets no word that is sealed in a room
 * of the case.
 */
class NothingSharedTest {
  private static final Product PRODUCT = Product.started();

  /** The organisation of the owned objects that holds a seat, with an agreement. */
  private static final String PARTNER = "p";

  /**
   * What whoever is asked to a conference is told of it: where, who leads it, and who was there.
   */
  private static final Set<String> INVITATION =
      Set.of(
          "conference/title",
          "conference/place",
          "conference/chair",
          "conference_series/name",
          "conference_attendee/name");

  /** Of a hand-over that waits the words stand in the letter; a report point is public anyway. */
  private static final Set<String> IN_NO_VIEW = Set.of("case_transfer_sent", "report_point");

  private static final List<Operation> READING =
      Operation.published().stream()
          .filter(operation -> operation.reads() && operation.right().isPresent())
          .filter(operation -> !MatrixCells.STREAMS.contains(operation.id()))
          .toList();

  private static OwnedObjects owner;
  private static PlantedWords words;

  @BeforeAll
  static void aPartnerWhoseAgreementHasEnded() {
    owner = new OwnedObjects();
    String agreement = "/v1/agreements/" + owner.all().get("sharingAgreement");
    Call officer =
        PRODUCT.as(PRODUCT.token(owner.tenant(), Role.PRIVACYOFFICER)).purpose("caseWork");
    Answer ended = officer.ifMatch("*").post(agreement + "/ending", "{\"reason\":\"r\"}");
    assertThat(ended.status()).as(ended.body()).isEqualTo(201);
    words = PlantedWords.in(owner.tenant());
  }

  @Test
  void aPartnerWithASeatAndNoAgreementReadsNoWordOfTheCase() {
    Set<String> told = read(partner(Role.PARTNER));

    assertThat(told).isSubsetOf(INVITATION).isNotEmpty();
  }

  @Test
  void norDoesOneWhoHoldsEveryRoleOfTheTenant() {
    Set<String> told = read(partner(Role.values()));

    assertThat(told).isSubsetOf(INVITATION);
  }

  /** Else no word would come back to anybody, and the others would prove nothing. */
  @Test
  void theOwnPeopleReadAWordOfEachTable() {
    Set<String> told = read(PRODUCT.as(PRODUCT.token(owner.tenant(), Role.values())));

    System.out.printf("Planted words: in %s, read of %d fields%n", words.tables(), told.size());
    Set<String> expected = new TreeSet<>(words.tables());
    expected.removeAll(IN_NO_VIEW);
    assertThat(PlantedWords.tables(told)).containsAll(expected);
  }

  /** Somebody else than who mentors in the case, and so reads the own mentoring. */
  private static Call partner(Role... roles) {
    return PRODUCT.as(
        PRODUCT
            .issuer()
            .sign(
                PRODUCT
                    .issuer()
                    .claims(owner.tenant(), roles)
                    .subject("p.artner")
                    .claim("organisation", PARTNER)
                    .build()));
  }

  private static Set<String> read(Call caller) {
    Set<String> told = new TreeSet<>();
    for (Operation operation : READING) {
      Answer answer = operation.send(caller, owner.all(), "");
      assertThat(answer.status()).as(operation.id()).isLessThan(500);
      told.addAll(words.in(answer.body()));
    }
    return told;
  }
}
