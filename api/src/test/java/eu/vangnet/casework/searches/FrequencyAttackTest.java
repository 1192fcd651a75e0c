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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the codes of a thousand recorded persons tell somebody with a public list of names. */
class FrequencyAttackTest {
  private static final int PERSONS = 1_000;
  private static final Product PRODUCT = Product.started();
  private static final PublicNames NAMES = new PublicNames();
  private static final FrequencyAttack ATTACK = new FrequencyAttack(NAMES.inOrder());

  private static TenantId tenant;
  private static List<Row> dump;

  @BeforeAll
  static void record() {
    Desk desk = Desk.dutch();
    tenant = desk.tenant();
    Call worker = desk.as(Role.CASEWORKER).purpose("intake");
    Map<String, String> truth = new LinkedHashMap<>();
    for (String name : NAMES.people(PERSONS, new Random(20_261_126))) {
      Answer made =
          worker.post("/v1/signals", "{\"facts\":\"f\",\"person\":{\"name\":\"" + name + "\"}}");
      assertThat(made.status()).as(made.body()).isEqualTo(201);
      truth.put(made.madeId(), name);
    }
    dump =
        codes().entrySet().stream()
            .map(row -> new Row(row.getValue(), truth.get(row.getKey())))
            .toList();
  }

  private static Map<String, Integer> codes() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    TenantContext.run(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .read(
                    em ->
                        em.createQuery("select o.id, o.nameCode from Signal o", Object[].class)
                            .getResultList())
                .forEach(row -> codes.put((String) row[0], (Integer) row[1])));
    return codes;
  }

  @Test
  void aNameSharesItsCodeWithAboutEightOthers() {
    int newest = dump.stream().mapToInt(row -> step(row.code())).max().orElseThrow();
    Set<String> names = new HashSet<>(dump.stream().map(Row::name).toList());
    Set<Integer> used = new HashSet<>();
    names.forEach(name -> used.add(codesOf(tenant, name).get(newest)));
    double others = (double) names.size() / used.size() - 1;

    System.out.printf(
        "%d names of %d persons share %d codes: each with %.1f others%n",
        names.size(), PERSONS, used.size(), others);
    assertThat(others).isBetween(6.0, 10.0);
  }

  @Test
  void countingCodesLinksNoMoreThanGuessingByFrequencyWithinTheClasses() {
    int allowed = ATTACK.withinKnownClasses(dump);
    int linked = Math.max(ATTACK.byRank(dump), ATTACK.blind(dump));

    System.out.printf(
        "Frequency attack on %d persons, %d public names: linked %d (the list alone %d);"
            + " guessing within the classes allows %d%n",
        PERSONS, NAMES.inOrder().size(), linked, ATTACK.blind(dump), allowed);
    assertThat(dump).hasSize(PERSONS);
    assertThat(linked).isLessThanOrEqualTo(allowed);
  }

  /** Without key and cut, whoever has the list makes the codes himself. */
  @Test
  void anIndexWithoutKeyAndCutLinksMoreThanThat() {
    List<Row> plain = dump.stream().map(row -> new Row(row.name().hashCode(), row.name())).toList();

    int linked = ATTACK.withinKnownClasses(plain);

    System.out.printf("The same attack on plain hashes links %d%n", linked);
    assertThat(linked).isGreaterThan(ATTACK.withinKnownClasses(dump));
  }

  @Test
  void theSameNameHasOtherCodesAtAnotherTenant() {
    TenantId other = PRODUCT.tenant();
    List<Integer> here = codesOf(tenant, "Smith");
    List<Integer> there = codesOf(other, "Smith");

    assertThat(there.getLast()).isNotEqualTo(here.getLast());
  }

  /** The place of a code among all that a value may have. */
  private static int step(long code) {
    return (int) (code >>> 24) - 1;
  }

  private static List<Integer> codesOf(TenantId whose, String name) {
    return TenantContext.call(
        whose,
        () ->
            PRODUCT
                .bean(PersonIndex.class)
                .sought(Optional.of(name), Optional.empty())
                .nameCodes());
  }
}
