package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class SampleDataTest {
  private final Product product = Product.started();
  private final String tenant = "nl-s" + UUID.randomUUID().toString().substring(0, 8);

  @TempDir Path temporary;

  @AfterEach
  void noDemo() {
    System.clearProperty("vangnet.demo");
  }

  @Test
  void anEntryThatTheServerRefusesIsToldWithItsFieldAndTheOthersAreSent() throws IOException {
    System.setProperty("vangnet.demo", "true");
    DemoFolder folder = new DemoFolder(temporary.resolve("data"));
    folder.prepare();
    DemoIssuer issuer = DemoIssuer.createdIn(folder, product.bean(Clock.class));
    Samples samples = samples("\"fifteen\"");
    new SampleTenants(product.bean(Tenants.class), product.bean(Issuers.class))
        .create(folder, issuer, samples);

    try (SampleClient client = new SampleClient(product.base(), issuer)) {
      SampleData data = new SampleData(folder, client, product.bean(Clock.class));

      SampleData.Result first = data.send(samples);
      assertThat(first.sent()).isEqualTo(1);
      assertThat(first.refused())
          .singleElement()
          .asString()
          .contains("signals.json, entry wrong: ", "400", "\"/age\" must be a whole number");

      assertThat(data.send(samples("15")))
          .as("the next run sends what was left out")
          .isEqualTo(new SampleData.Result(2, List.of()));
      assertThat(data.send(samples("15")).sent()).isZero();
    }
  }

  private Samples samples(String age) throws IOException {
    Files.writeString(
        temporary.resolve("tenants.json"),
        """
        {"tenants":[{"id":"%s","name":"Samples","kind":"municipality","country":"NL",
          "nuts":"NL350","zone":"Europe/Amsterdam","languages":["nl"],
          "modules":{"country-nl":"1.0.0"}}]}\
        """
            .formatted(tenant));
    Files.writeString(temporary.resolve("trainings.json"), "{\"trainings\":[]}");
    Files.writeString(temporary.resolve("evaluations.json"), "{\"evaluations\":[]}");
    Files.writeString(
        temporary.resolve("signals.json"),
        """
        {"signals":[{"tenant":"%1$s","reference":"wrong","signal":{"facts":"f","age":%2$s}},
          {"tenant":"%1$s","reference":"right","signal":{"facts":"g"}}]}\
        """
            .formatted(tenant, age));
    return Samples.read(temporary, false);
  }
}
