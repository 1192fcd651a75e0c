package eu.vangnet.bench.baseline;

import eu.vangnet.bench.baseline.BaselineDatabase.Act;
import eu.vangnet.bench.baseline.Tokens.Caller;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKeys;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** The reading operations. */
final class BaselineCases {
  private final BaselineDatabase database;
  private final TenantKeys keys;
  private final Tokens tokens;
  private final boolean audited;

  BaselineCases(BaselineDatabase database, TenantKeys keys, Tokens tokens, boolean audited) {
    this.database = database;
    this.keys = keys;
    this.tokens = tokens;
    this.audited = audited;
  }

  void read(ServerRequest request, ServerResponse response) {
    Caller caller = caller(request);
    String id = request.path().pathParameters().get("case");
    answer(
        response,
        database.read(
            connection -> {
              String json = one(connection, caller, id);
              audit(connection, caller, new Act("cases:read", id, 1));
              return json;
            }));
  }

  void page(ServerRequest request, ServerResponse response) {
    Caller caller = caller(request);
    answer(
        response,
        database.read(
            connection -> {
              String json = page(connection, caller);
              audit(connection, caller, new Act("cases:read", null, 50));
              return json;
            }));
  }

  void notes(ServerRequest request, ServerResponse response) {
    Caller caller = caller(request);
    String id = request.path().pathParameters().get("case");
    answer(
        response,
        database.read(
            connection -> {
              String json = notes(connection, caller, id);
              audit(connection, caller, new Act("cases:read", id, 5));
              return json;
            }));
  }

  private String one(Connection connection, Caller caller, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(caller.statements().oneCase())) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("no such case");
        }
        return new Json()
            .begin('{')
            .put("id", id)
            .put("href", "/v1/cases/" + id)
            .put("signalHref", "/v1/signals/" + row.getString(2))
            .put("module", row.getString(3))
            .put("moduleVersion", row.getString(4))
            .put("state", row.getString(5))
            .put("phase", row.getString(6))
            .put("stateEnteredAt", instant(row, 7))
            .put("openedAt", instant(row, 8))
            .put("closedAt", instant(row, 9))
            .put("closingReason", row.getString(10))
            .put("legalBasis", row.getString(11))
            .put("sector", row.getString(12))
            .codes("concerns", row.getString(13))
            .put("age", row.getInt(14))
            .put("sex", row.getString(15))
            .members(opened(caller, "case_file", id, row.getBytes(16)))
            .end('}')
            .toString();
      }
    }
  }

  private static String page(Connection connection, Caller caller) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(caller.statements().page());
        ResultSet row = statement.executeQuery()) {
      Json json = new Json().begin('{').name("items").begin('[');
      for (int count = 0; count < 50 && row.next(); count++) {
        json.next()
            .begin('{')
            .put("id", row.getString(1))
            .put("href", "/v1/cases/" + row.getString(1))
            .put("state", row.getString(2))
            .put("phase", row.getString(3))
            .put("openedAt", instant(row, 4))
            .put("closedAt", instant(row, 5))
            .put("sector", row.getString(6))
            .codes("concerns", row.getString(7))
            .end('}');
      }
      return json.end(']').put("self", "/v1/cases").end('}').toString();
    }
  }

  private String notes(Connection connection, Caller caller, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(caller.statements().notes())) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        Json json = new Json().begin('{').name("items").begin('[');
        while (row.next()) {
          String note = row.getString(1);
          json.next()
              .begin('{')
              .put("id", note)
              .put("href", "/v1/cases/" + id + "/notes/" + note)
              .put("kind", row.getString(2))
              .put("author", row.getString(3))
              .put("writtenAt", instant(row, 4))
              .put("amends", row.getString(5))
              .members(opened(caller, "case_note", note, row.getBytes(6)))
              .end('}');
        }
        return json.end(']').put("self", "/v1/cases/" + id + "/notes").end('}').toString();
      }
    }
  }

  private void audit(Connection connection, Caller caller, Act act) throws SQLException {
    if (audited) {
      database.audit(connection, caller, act);
    }
  }

  private String opened(Caller caller, String table, String row, byte[] sealed) {
    return TenantContext.call(
        caller.tenant(),
        () ->
            new String(
                keys.open(sealed, new TenantKeys.Place(table, row, "sealed")),
                StandardCharsets.UTF_8));
  }

  private Caller caller(ServerRequest request) {
    return tokens.of(request.headers().get(HeaderNames.AUTHORIZATION).get());
  }

  private static String instant(ResultSet row, int column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time + "Z";
  }

  private static void answer(ServerResponse response, String json) {
    response.status(Status.OK_200).header(HeaderNames.CONTENT_TYPE, "application/json");
    response.send(json.getBytes(StandardCharsets.UTF_8));
  }
}
