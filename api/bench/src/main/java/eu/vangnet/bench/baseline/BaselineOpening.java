package eu.vangnet.bench.baseline;

import eu.vangnet.bench.baseline.BaselineDatabase.Act;
import eu.vangnet.bench.baseline.Tokens.Caller;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKeys;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Opens a case: takes the signal, writes the case and one audit row, in one transaction. */
final class BaselineOpening {
  private final BaselineDatabase database;
  private final TenantKeys keys;
  private final Tokens tokens;
  private final Identifiers identifiers;

  BaselineOpening(
      BaselineDatabase database, TenantKeys keys, Tokens tokens, Identifiers identifiers) {
    this.database = database;
    this.keys = keys;
    this.tokens = tokens;
    this.identifiers = identifiers;
  }

  /** What the signal hands over to the case. */
  private record Signal(
      String sector,
      String concerns,
      int age,
      String sex,
      String person,
      String module,
      String moduleVersion) {}

  void open(ServerRequest request, ServerResponse response) {
    Caller caller = tokens.of(request.headers().get(HeaderNames.AUTHORIZATION).get());
    JsonObject sent = read(request.content().as(String.class));
    String id = identifiers.next().toString();
    String json = database.write(connection -> open(connection, caller, id, sent));
    response
        .status(Status.CREATED_201)
        .header(HeaderNames.CONTENT_TYPE, "application/json")
        .header(HeaderNames.LOCATION, "/v1/cases/" + id)
        .send(json.getBytes(StandardCharsets.UTF_8));
  }

  private String open(Connection connection, Caller caller, String id, JsonObject sent)
      throws SQLException {
    String signalId = sent.getString("signal");
    Signal signal = signal(connection, caller, signalId);
    try (PreparedStatement taken = connection.prepareStatement(caller.statements().takeSignal())) {
      taken.setString(1, id);
      taken.setString(2, signalId);
      taken.executeUpdate();
    }
    String secret =
        new eu.vangnet.bench.baseline.Json()
            .begin('{')
            .raw("person", signal.person)
            .put("summary", sent.getString("summary"))
            .end('}')
            .toString();
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    String basis = sent.getString("legalBasis");
    try (PreparedStatement row = connection.prepareStatement(caller.statements().openCase())) {
      row.setString(1, id);
      row.setString(2, signalId);
      row.setString(3, signal.module);
      row.setString(4, signal.moduleVersion);
      row.setObject(5, now);
      row.setObject(6, now);
      row.setString(7, basis);
      row.setString(8, signal.sector);
      row.setString(9, signal.concerns);
      row.setInt(10, signal.age);
      row.setString(11, signal.sex);
      row.setBytes(12, sealed(caller, id, secret));
      row.executeUpdate();
    }
    database.audit(connection, caller, new Act("cases:open", id, 1));
    return new eu.vangnet.bench.baseline.Json()
        .begin('{')
        .put("id", id)
        .put("href", "/v1/cases/" + id)
        .put("signalHref", "/v1/signals/" + signalId)
        .put("module", signal.module)
        .put("moduleVersion", signal.moduleVersion)
        .put("state", "caseConference")
        .put("phase", "tableDecision")
        .put("stateEnteredAt", now + "Z")
        .put("openedAt", now + "Z")
        .put("legalBasis", basis)
        .put("sector", signal.sector)
        .codes("concerns", signal.concerns)
        .put("age", signal.age)
        .put("sex", signal.sex)
        .members(secret)
        .end('}')
        .toString();
  }

  private Signal signal(Connection connection, Caller caller, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(caller.statements().signal())) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("no such signal waits");
        }
        String secret =
            TenantContext.call(
                caller.tenant(),
                () ->
                    new String(
                        keys.open(bytes(row), new TenantKeys.Place("case_signal", id, "sealed")),
                        StandardCharsets.UTF_8));
        return new Signal(
            row.getString(1),
            row.getString(2),
            row.getInt(3),
            row.getString(4),
            read(secret).getJsonObject("person").toString(),
            row.getString(6),
            row.getString(7));
      }
    }
  }

  private static byte[] bytes(ResultSet row) throws SQLException {
    return row.getBytes(5);
  }

  private byte[] sealed(Caller caller, String id, String secret) {
    return TenantContext.call(
        caller.tenant(),
        () ->
            keys.seal(
                secret.getBytes(StandardCharsets.UTF_8),
                new TenantKeys.Place("case_file", id, "sealed")));
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
