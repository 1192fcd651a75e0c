package eu.vangnet.batch.moving;

import eu.vangnet.platform.ApiVersion;
import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The last entry of an export: what is in it. Immutable. */
record Manifest(JsonObject json) {
  static final String NAME = "manifest.json";
  private static final int FORMAT = 1;

  /** What was written of a table. */
  record Written(String table, long rows, String sha256) {}

  /** What the register says of the tenant, and who may speak for it. */
  record Registered(Tenant tenant, Set<String> issuers) {}

  static Manifest of(
      UUID export,
      Instant exportedAt,
      Registered registered,
      List<String> migrations,
      List<Written> tables,
      Optional<JournalHead> head) {
    JsonObjectBuilder manifest =
        Json.createObjectBuilder()
            .add("format", FORMAT)
            .add("product", ApiVersion.CURRENT)
            .add("export", export.toString())
            .add("exportedAt", exportedAt.toString())
            .add("tenant", tenant(registered))
            .add("migrations", array(migrations))
            .add("tables", tables(tables))
            .add("leftOut", leftOut());
    head.ifPresent(signed -> manifest.add("journal", journal(signed)));
    return new Manifest(manifest.build());
  }

  private static JsonObject tenant(Registered registered) {
    Tenant tenant = registered.tenant();
    return Json.createObjectBuilder()
        .add("id", tenant.id().value())
        .add("name", tenant.name())
        .add("kind", tenant.kind().code())
        .add("country", tenant.country())
        .add("nuts", tenant.nuts())
        .add("zone", tenant.zone().getId())
        .add("languages", array(tenant.languages()))
        .add("modules", object(tenant.modules()))
        .add("settings", object(tenant.settings()))
        .add("issuers", array(new TreeSet<>(registered.issuers())))
        .build();
  }

  private static JsonArrayBuilder array(Collection<String> words) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    words.forEach(array::add);
    return array;
  }

  private static JsonObject object(Map<String, String> pairs) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    pairs.forEach(object::add);
    return object.build();
  }

  private static JsonArrayBuilder tables(List<Written> tables) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Written table : tables) {
      array.add(
          Json.createObjectBuilder()
              .add("table", table.table())
              .add("rows", table.rows())
              .add("sha256", table.sha256())
              .add("use", TableRules.isImported(table.table()) ? "imported" : "evidence"));
    }
    return array;
  }

  private static JsonArrayBuilder leftOut() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    TableRules.LEFT_OUT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            table ->
                array.add(
                    Json.createObjectBuilder()
                        .add("table", table.getKey())
                        .add("reason", table.getValue())));
    return array;
  }

  private static JsonObject journal(JournalHead head) {
    return Json.createObjectBuilder()
        .add("number", head.number())
        .add("hash", head.hash())
        .add("sealedAt", head.sealedAt().toString())
        .add("signature", head.signature())
        .build();
  }

  boolean isOfThisFormat() {
    return json.getInt("format") == FORMAT;
  }

  String product() {
    return json.getString("product");
  }

  UUID export() {
    return UUID.fromString(json.getString("export"));
  }

  List<String> migrations() {
    return words("migrations", json);
  }

  /** What was written of each table, by its name. */
  Map<String, Written> tables() {
    return json.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
        .map(
            table ->
                new Written(
                    table.getString("table"),
                    table.getJsonNumber("rows").longValueExact(),
                    table.getString("sha256")))
        .collect(Collectors.toMap(Written::table, written -> written));
  }

  /** Number and hash of the old journal's last signed head. */
  Optional<JsonObject> journal() {
    return Optional.ofNullable(json.getJsonObject("journal"));
  }

  /** The tenant as it is to be registered. */
  NewTenant tenant() {
    JsonObject tenant = json.getJsonObject("tenant");
    return new NewTenant(
        TenantId.of(tenant.getString("id")),
        tenant.getString("name"),
        TenantKind.of(tenant.getString("kind")).orElseThrow(),
        tenant.getString("country"),
        tenant.getString("nuts"),
        ZoneId.of(tenant.getString("zone")),
        words("languages", tenant),
        pairs("modules", tenant),
        Set.copyOf(words("issuers", tenant)),
        Optional.empty());
  }

  /** Its settings, by their names. */
  Map<String, String> settings() {
    return pairs("settings", json.getJsonObject("tenant"));
  }

  private static List<String> words(String member, JsonObject from) {
    return from.getJsonArray(member).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private static Map<String, String> pairs(String member, JsonObject from) {
    return from.getJsonObject(member).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, pair -> ((JsonString) pair.getValue()).getString()));
  }
}
