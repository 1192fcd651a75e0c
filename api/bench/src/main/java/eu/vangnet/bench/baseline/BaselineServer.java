package eu.vangnet.bench.baseline;

import eu.vangnet.bench.filling.Filling;
import eu.vangnet.bench.installation.Installation;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import io.helidon.webserver.WebServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/** The baseline in a process of its own; started by the bench, which tells it all by properties. */
public final class BaselineServer {

  private BaselineServer() {}

  /** Serves until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    Thread.currentThread().setContextClassLoader(new WithoutEdge());
    Installation installation = Installation.ofProperties();
    Tenancy tenancy = installation.open();
    Identifiers identifiers = new Identifiers(Clock.systemUTC());
    BaselineDatabase database = new BaselineDatabase(installation.database(), identifiers);
    Tokens tokens =
        new Tokens(
            System.getProperty("bench.jwks"), tenant -> statements(installation, tenancy, tenant));
    BaselineCases cases =
        new BaselineCases(database, tenancy.keys(), tokens, Boolean.getBoolean("bench.audited"));
    BaselineOpening opening = new BaselineOpening(database, tenancy.keys(), tokens, identifiers);
    WebServer.builder()
        .host("127.0.0.1")
        .port(Integer.getInteger("bench.port"))
        .routing(
            routing ->
                routing
                    .get("/health", (request, response) -> response.send("up"))
                    .get("/v1/cases/{case}", cases::read)
                    .get("/v1/cases", cases::page)
                    .get("/v1/cases/{case}/notes", cases::notes)
                    .post("/v1/cases", opening::open))
        .build()
        .start();
    Thread.currentThread().join();
  }

  private static Statements statements(
      Installation installation, Tenancy tenancy, TenantId tenant) {
    String schema = Filling.schema(tenancy, tenant);
    try (Connection connection = installation.database().connection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + Statements.AUDIT_SCHEMA);
      statement.execute(Statements.auditDefinition(schema));
    } catch (SQLException e) {
      throw new IllegalStateException("The audit table cannot be made", e);
    }
    return Statements.of(schema);
  }
}
