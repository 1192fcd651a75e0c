package eu.vangnet.batch.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.cases.CaseSearch;
import eu.vangnet.casework.signals.SignalSearch;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows without codes, as an earlier version left them, are found after the work of the job. */
@Tag("database")
class PersonIndexingTest {
  private static final Product PRODUCT = Product.started();

  @Test
  void aPersonOfAnEarlierVersionIsFoundAgain() {
    Desk desk = Desk.dutch();
    String body = "{\"facts\":\"f\",\"person\":{\"name\":\"Early Bird\"}}";
    String signal = desk.as(Role.CASEWORKER).purpose("intake").post("/v1/signals", body).madeId();
    TenantContext.run(
        desk.tenant(),
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      try {
                        return Sql.update(
                            TenantDatabase.connection(em),
                            "UPDATE case_signal SET name_code = NULL, birth_code = NULL");
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
    assertThat(found(desk)).doesNotContain(signal);

    int indexed =
        TenantContext.call(
            desk.tenant(),
            () ->
                PRODUCT
                    .bean(TenantDatabase.class)
                    .inTransaction(
                        em ->
                            PRODUCT.bean(SignalSearch.class).index(em, 10)
                                + PRODUCT.bean(CaseSearch.class).index(em, 10)));

    assertThat(indexed).isEqualTo(1);
    assertThat(found(desk)).contains(signal);
  }

  private static String found(Desk desk) {
    return desk.as(Role.CASEWORKER).post("/v1/searches", "{\"name\":\"early bird\"}").body();
  }
}
