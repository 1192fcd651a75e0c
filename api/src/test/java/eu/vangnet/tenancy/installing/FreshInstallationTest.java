package eu.vangnet.tenancy.installing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.moving.SecondInstallation;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An empty database, and nothing but commands and HTTP. */
@Tag("database")
class FreshInstallationTest {
  private static final TenantId OPERATOR = TenantId.of("eu-operator");
  private static final TenantId TOWN = TenantId.of("nl-nieuwstad");
  private static final Duration REGISTRY = Duration.ofSeconds(2);

  private final TestIssuer operators =
      new TestIssuer("https://id.operator.example/realms/one", Clock.systemUTC());
  private final TestIssuer towns =
      new TestIssuer("https://id.nieuwstad.example/realms/town", Clock.systemUTC());

  @Test
  void itComesToItsFirstSignalByCommandsAndHttpAlone() throws InterruptedException {
    // Where the databases are is the configuration of the product under test.
    Product.started();
    try (SecondInstallation fresh = new SecondInstallation()) {
      fresh.done("master-key", "--file", fresh.key().toString());
      fresh.makeOperator();
      Call server = fresh.serve();
      Call operator =
          server
              .as(operators.sign(operators.claims(OPERATOR, Role.PLATFORM, Role.AUDITOR).build()))
              .purpose("oversight");
      assertThat(operator.get("/v1/tenants").status()).as("nobody is believed yet").isEqualTo(401);

      fresh.believe(operators, OPERATOR.value());
      Thread.sleep(REGISTRY);

      Answer tooEarly = operator.post("/v1/tenants", town());
      assertThat(tooEarly.status()).as(tooEarly.body()).isEqualTo(400);
      assertThat(tooEarly.body()).contains("/issuers/0", "must be a registered issuer");
      fresh.believe(towns);
      Thread.sleep(REGISTRY);
      Answer made = operator.post("/v1/tenants", town());
      assertThat(made.status()).as(made.body()).isEqualTo(201);
      Answer signal = firstSignal(server, towns);
      assertThat(signal.status()).as(signal.body()).isEqualTo(201);
      assertThat(firstSignal(server, operators).status())
          .as("the operator's issuer speaks for no town")
          .isEqualTo(401);
      assertThat(operator.get("/v1/journal?filter=objectType:eq:issuer").body())
          .contains("command-line", operators.url(), towns.url());
    }
  }

  private static Answer firstSignal(Call server, TestIssuer issuer) {
    return server
        .as(issuer.sign(issuer.claims(TOWN, Role.CASEWORKER).build()))
        .purpose("intake")
        .post("/v1/signals", "{\"facts\":\"Stopped coming to football.\",\"age\":15}");
  }

  private String town() {
    return """
        {"id":"%s","name":"Gemeente Nieuwstad","kind":"municipality","nuts":"NL35",
         "zone":"Europe/Amsterdam","languages":["nl"],"issuers":["%s"],
         "modules":[{"module":"country-nl","version":"1.0.0"}]}"""
        .formatted(TOWN, towns.url());
  }
}
