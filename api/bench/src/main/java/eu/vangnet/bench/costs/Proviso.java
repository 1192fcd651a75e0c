package eu.vangnet.bench.costs;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.load.Desk;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes sure, before anything is measured, that a variant leaves out what it says and nothing else:
 * a fixture that takes hold of nothing would measure the product against itself.
 *
 * @param tenancy counts what was recorded
 * @param port where the variant listens
 * @param tenant whose rows it can read
 * @param own what the client knows of that tenant
 * @param foreign what is stored in the other way, sealed or in clear
 */
record Proviso(Tenancy tenancy, int port, TenantId tenant, Desk own, Desk foreign) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /**
   * Fails where the variant keeps a promise that it leaves out, or leaves out one that it keeps.
   */
  void of(Variant variant) {
    require(status(foreign, "caseWork") != 200, variant, "reads what is stored in another way");
    long entries = entries();
    HttpResponse<String> answer = read(own, "caseWork");
    require(answer.statusCode() == 200, variant, "does not answer: " + answer.body());
    require(variant, Mechanism.JOURNAL, entries() == entries + 1);
    require(variant, Mechanism.DECISION, !answer.body().contains("\"actions\":[]"));
    require(variant, Mechanism.DECISION, status(own, "training") != 200);
  }

  private static void require(Variant variant, Mechanism mechanism, boolean seen) {
    require(
        seen == variant.keeps(mechanism),
        variant,
        seen ? "has " + mechanism : "lacks " + mechanism);
  }

  private static void require(boolean holds, Variant variant, String otherwise) {
    if (!holds) {
      throw new BenchFailure("The variant " + variant.title() + " " + otherwise);
    }
  }

  private int status(Desk desk, String purpose) {
    return read(desk, purpose).statusCode();
  }

  private HttpResponse<String> read(Desk desk, String purpose) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/v1/cases/" + desk.cases().getFirst()))
            .header("Authorization", "Bearer " + desk.token())
            .header("Purpose", purpose)
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new BenchFailure("A variant does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }

  private long entries() {
    return TenantContext.call(
        tenant,
        () ->
            tenancy
                .database()
                .read(
                    em -> {
                      try (Statement statement = TenantDatabase.connection(em).createStatement();
                          ResultSet row =
                              statement.executeQuery("SELECT COUNT(*) FROM journal_entry")) {
                        row.next();
                        return row.getLong(1);
                      } catch (SQLException e) {
                        throw new BenchFailure("The journal cannot be counted", e);
                      }
                    }));
  }
}
