package eu.vangnet.casework.searches;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.searches.FrequencyAttack.Row;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the codes of a thousand recorded persons tell somebody with a public list of names, and with
 * one of days of birth.
 */
class FrequencyAttackTest {
  private static final int PERSONS = 1_000;
  private static final Product PRODUCT = Product.started();
  private static final PublicNames NAMES = new PublicNames();
  private static final PublicBirths BIRTHS = new PublicBirths();

  private static TenantId tenant;
  private static TenantId other;
  private static Index names;
  private static Index births;

  /**
   * A column of codes.
   *
   * @param what stands sealed beside it
   * @param attack somebody with the public list of it
   * @param dump its rows
   */
  private record Index(
      String what, FrequencyAttack attack, List<Row> dump, Function<String, List<Integer>> codes) {
    /** The codes of a value at a tenant whose key the attacker has. */
    List<Long> of(TenantId whose, String value) {
      return TenantContext.<List<Integer>, RuntimeException>call(whose, () -> codes.apply(value))
          .stream()
          .map(Integer::longValue)
          .toList();
    }

    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  static void record() {
    Desk desk = Desk.dutch();
    tenant = desk.tenant();
    other = PRODUCT.tenant();
    Call worker = desk.as(Role.CASEWORKER).purpose("intake");
    Random random = new Random(20_261_126);
    List<String> people = NAMES.people(PERSONS, random);
    List<String> days = BIRTHS.people(PERSONS, random);
    Map<String, Integer> places = new HashMap<>();
    for (int person = 0; person < PERSONS; person++) {
      Answer made =
          worker.post(
              "/v1/signals",
              "{\"facts\":\"f\",\"person\":{\"name\":\"%s\",\"dateOfBirth\":\"%s\"}}"
                  .formatted(people.get(person), days.get(person)));
      assertThat(made.status()).as(made.body()).isEqualTo(201);
      places.put(made.madeId(), person);
    }
    names =
        new Index(
            "names",
            new FrequencyAttack(NAMES.inOrder()),
            dump("nameCode", id -> people.get(places.get(id))),
            name ->
                PRODUCT
                    .bean(PersonIndex.class)
                    .sought(Optional.of(name), Optional.empty())
                    .nameCodes());
    births =
        new Index(
            "days of birth",
            new FrequencyAttack(BIRTHS.inOrder()),
            dump("birthCode", id -> days.get(places.get(id))),
            day ->
                PRODUCT
                    .bean(PersonIndex.class)
                    .sought(Optional.empty(), Optional.of(LocalDate.parse(day)))
                    .birthCodes());
  }

  private static List<Row> dump(String column, Function<String, String> truth) {
    return TenantContext.<List<Object[]>, RuntimeException>call(
            tenant,
            () ->
                PRODUCT
                    .bean(TenantDatabase.class)
                    .read(
                        em ->
                            em.createQuery(
                                    "select o.id, o." + column + " from Signal o", Object[].class)
                                .getResultList()))
        .stream()
        .map(row -> new Row((Integer) row[1], truth.apply((String) row[0])))
        .toList();
  }

  static Stream<Index> indexes() {
    return Stream.of(names, births);
  }

  @Test
  void aNameSharesItsCodeWithAboutEightOthers() {
    int newest = names.dump().stream().mapToInt(row -> step(row.code())).max().orElseThrow();
    Set<String> known = new HashSet<>(names.dump().stream().map(Row::value).toList());
    Set<Long> used = new HashSet<>();
    known.forEach(name -> used.add(names.of(tenant, name).get(newest)));
    double others = (double) known.size() / used.size() - 1;

    System.out.printf(
        "%d names of %d persons share %d codes: each with %.1f others%n",
        known.size(), PERSONS, used.size(), others);
    assertThat(others).isBetween(6.0, 10.0);
  }

  /** The attacker has the list, the columns of codes, and the key of a tenant, but of another. */
  @ParameterizedTest
  @MethodSource("indexes")
  void whoHasTheListLinksNoMoreThanGuessingByFrequencyWithinTheClasses(Index index) {
    FrequencyAttack attack = index.attack();
    int allowed = attack.withinKnownClasses(index.dump());
    int linked = attack.linked(index.dump(), value -> index.of(other, value));

    System.out.printf(
        "Frequency attack on %s of %d persons, %d public values: linked %d (the list alone %d);"
            + " guessing within the classes allows %d%n",
        index, PERSONS, attack.values().size(), linked, attack.blind(index.dump()), allowed);
    assertThat(index.dump()).hasSize(PERSONS);
    assertThat(linked).isLessThanOrEqualTo(allowed);
  }

  /**
   * Without key and cut he makes the codes himself: the same attack goes beyond what is allowed.
   */
  @ParameterizedTest
  @MethodSource("indexes")
  void theSameAttackOnPlainHashesLinksMoreThanThat(Index index) {
    List<Row> plain =
        index.dump().stream().map(row -> new Row(row.value().hashCode(), row.value())).toList();

    int linked = index.attack().linked(plain, value -> List.of((long) value.hashCode()));

    System.out.printf("The same attack on plain hashes of %s links %d%n", index, linked);
    assertThat(linked).isGreaterThan(index.attack().withinKnownClasses(index.dump()));
  }

  /** The key is what holds him: with it he would link more, and the cut alone is left. */
  @ParameterizedTest
  @MethodSource("indexes")
  void whoHasTheKeyOfTheTenantLinksMoreThanWhoHasThatOfAnother(Index index) {
    int linked = index.attack().linked(index.dump(), value -> index.of(tenant, value));

    assertThat(linked).isGreaterThan(index.attack().linked(index.dump(), v -> index.of(other, v)));
  }

  @Test
  void theSameNameHasOtherCodesAtAnotherTenant() {
    assertThat(names.of(other, "Smith").getLast())
        .isNotEqualTo(names.of(tenant, "Smith").getLast());
  }

  /** The place of a code among all that a value may have. */
  private static int step(long code) {
    return (int) (code >>> 24) - 1;
  }
}
