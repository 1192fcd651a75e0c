package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a signal between the search of retention and its erasure. */
@Tag("database")
class RetainedSignalsTest {
  private static final Product PRODUCT = Product.started();

  private final Desk desk = Desk.dutch();
  private final RetainedSignals signals = PRODUCT.bean(RetainedSignals.class);

  @ParameterizedTest
  @ValueSource(strings = {"signalReceived", "signalWeighed"})
  void aSignalFromWhichACaseWasOpenedMeanwhileIsNotErased(String start) {
    String signal = desk.signal("Left school.");
    desk.weigh(signal);
    Due due = due(start);
    assertThat(due.id()).hasToString(signal);
    assertThat(isOver(due)).isTrue();

    Answer opened =
        desk.as(Role.CASECHAIR)
            .post(
                "/v1/cases",
                "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);

    assertThat(isOver(due)).isFalse();
  }

  private Due due(String start) {
    DueQuestion question =
        new DueQuestion(
            "country-nl", start, false, PRODUCT.clock().instant(), Optional.empty(), 10);
    List<Due> found = inTenant(em -> signals.due(em, question));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private boolean isOver(Due due) {
    return inTenant(em -> signals.confirm(em, due));
  }

  private <T> T inTenant(Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(
        desk.tenant(), () -> PRODUCT.bean(TenantDatabase.class).inTransaction(work));
  }
}
