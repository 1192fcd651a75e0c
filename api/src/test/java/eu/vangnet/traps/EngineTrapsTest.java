package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.persistence.Version;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the persistence library does to who shares it between tenants. */
@Tag("database")
class EngineTrapsTest {
  private static final int READS = 40;

  private static final Product PRODUCT = Product.started();
  private static final Desk ONE = Desk.dutch();
  private static final Desk TWO = Desk.dutch();

  @Test
  @DisplayName("engine: queries of many tenants at once run each on its own tables (#1161)")
  void atOnce() throws Exception {
    ONE.signal("of the first");
    TWO.signal("of the second");
    List<Future<List<String>>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < 8; number++) {
        Desk desk = number % 2 == 0 ? ONE : TWO;
        answers.add(threads.submit(reading(desk)));
      }
      for (int number = 0; number < 8; number++) {
        List<String> own = hrefs((number % 2 == 0 ? ONE : TWO).as(Role.CASEWORKER).get(SIGNALS));
        assertThat(answers.get(number).get()).containsOnlyElementsOf(own);
      }
    }
  }

  private static final String SIGNALS = "/v1/signals";

  private static Callable<List<String>> reading(Desk desk) {
    return () -> {
      List<String> all = new ArrayList<>();
      for (int time = 0; time < READS; time++) {
        all.addAll(hrefs(desk.as(Role.CASEWORKER).get(SIGNALS)));
      }
      return all;
    };
  }

  private static List<String> hrefs(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getString("href"))
        .toList();
  }

  @Test
  @DisplayName(
      "engine: nothing that was read is kept for the next unit of work (#701, #4542, #3253)")
  void sharedCache() {
    assertThat(factory(ONE).getProperties())
        .containsEntry(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
    String signal = SIGNALS + "/" + ONE.signal("read often");
    for (int time = 0; time < 5; time++) {
      assertThat(ONE.as(Role.CASEWORKER).get(signal).status()).isEqualTo(200);
    }
    String id = signal.substring(SIGNALS.length() + 1);
    assertThat(factory(ONE).getMetamodel().getEntities())
        .filteredOn(type -> type.getIdType().getJavaType() == String.class)
        .isNotEmpty()
        .noneMatch(type -> factory(TWO).getCache().contains(type.getJavaType(), id));
  }

  @Test
  @DisplayName(
      "engine: there is one factory for all tenants, so that no cache of one can be another's")
  void oneFactory() {
    assertThat(factory(ONE)).isSameAs(factory(TWO));
  }

  @Test
  @DisplayName(
      "engine: beans are not validated by the persistence library, which leaks with tenants"
          + " (#2635)")
  void beanValidation() {
    String providers = "META-INF/services/jakarta.validation.spi.ValidationProvider";
    assertThat(TenantDatabase.class.getClassLoader().getResource(providers)).isNull();
  }

  @Test
  @DisplayName("engine: the library is of no release that is known for its regression (#2627)")
  void release() {
    assertThat(Version.getVersion()).matches("[5-9]\\..+");
  }

  private static EntityManagerFactory factory(Desk desk) {
    TenantDatabase database = PRODUCT.bean(TenantDatabase.class);
    return TenantContext.call(
        desk.tenant(), () -> database.read(em -> em.getEntityManagerFactory()));
  }
}
