package eu.vangnet.demo;

import eu.vangnet.codelists.Regions;
import eu.vangnet.tenants.InvalidTenantId;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of sample tenants. People write it by hand, so whatever is wrong is said with the file,
 * the entry and the field.
 */
final class SampleTenantFile {

  private static final Set<String> FIELDS =
      Set.of("id", "name", "kind", "country", "nuts", "zone", "languages", "modules");
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Path file;
  private final Regions regions;
  private final String issuer;
  private String entry = "";

  private SampleTenantFile(Path file, Regions regions, String issuer) {
    this.file = file;
    this.regions = regions;
    this.issuer = issuer;
  }

  /**
   * The tenants of {@code tenants.json} in a folder.
   *
   * @param issuer the token issuer that may speak for them
   * @throws InvalidSample naming file, entry and field
   */
  static List<NewTenant> read(Path folder, String issuer) {
    Path file = folder.resolve("tenants.json");
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      return new SampleTenantFile(file, new Regions(), issuer).tenants(json.readObject());
    } catch (IOException e) {
      throw new InvalidSample(file + " cannot be read: " + e.getMessage());
    } catch (JsonException e) {
      throw new InvalidSample(file + " is not a JSON object: " + e.getMessage());
    }
  }

  private List<NewTenant> tenants(JsonObject root) {
    if (!(root.get("tenants") instanceof JsonArray entries) || root.size() != 1) {
      throw new InvalidSample(file + " must hold one field, \"tenants\", with a list.");
    }
    List<NewTenant> tenants = new ArrayList<>();
    Set<TenantId> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      entry = "entry " + (i + 1);
      if (!(entries.get(i) instanceof JsonObject fields)) {
        throw new InvalidSample(file + ", " + entry + " must be an object.");
      }
      NewTenant tenant = tenant(fields);
      if (!seen.add(tenant.id())) {
        throw wrong("id", "is used by an earlier entry");
      }
      tenants.add(tenant);
    }
    return tenants;
  }

  private NewTenant tenant(JsonObject fields) {
    TenantId id = id(text(fields, "id"));
    entry = entry + " (" + id + ")";
    fields.keySet().stream()
        .filter(name -> !FIELDS.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw wrong(name, "is not known; there are " + sorted(FIELDS));
            });
    TenantKind kind = kind(text(fields, "kind"));
    String country = country(text(fields, "country"), id, kind);
    return new NewTenant(
        id,
        text(fields, "name"),
        kind,
        country,
        nuts(text(fields, "nuts"), country),
        zone(text(fields, "zone")),
        languages(fields.get("languages")),
        modules(fields.get("modules"), kind),
        Set.of(issuer));
  }

  private TenantId id(String value) {
    try {
      return TenantId.of(value);
    } catch (InvalidTenantId e) {
      throw wrong("id", "must be a country and a name, such as nl-duinstad, not \"" + value + "\"");
    }
  }

  private TenantKind kind(String code) {
    return TenantKind.of(code)
        .orElseThrow(
            () ->
                wrong(
                    "kind",
                    "must be one of "
                        + Arrays.stream(TenantKind.values())
                            .map(TenantKind::code)
                            .collect(Collectors.joining(", "))
                        + ", not \""
                        + code
                        + "\""));
  }

  private String country(String code, TenantId id, TenantKind kind) {
    if (!ISO_COUNTRIES.contains(code)) {
      throw wrong("country", "must be an ISO 3166-1 code such as NL, not \"" + code + "\"");
    }
    boolean european = kind == TenantKind.PROGRAMME || kind == TenantKind.OPERATOR;
    String prefix = european ? "eu" : code.toLowerCase(Locale.ROOT);
    if (!id.value().startsWith(prefix + "-")) {
      throw wrong("id", "must begin with \"" + prefix + "-\"");
    }
    return code;
  }

  /** Levels 1 to 3 only: a tenant lies in a part of a country. NUTS writes Greece as EL. */
  private String nuts(String code, String country) {
    if (code.length() < 3 || !regions.contains(code)) {
      throw wrong("nuts", "is no region of NUTS 2024: \"" + code + "\"");
    }
    String prefix = country.equals("GR") ? "EL" : country;
    if (!code.startsWith(prefix)) {
      throw wrong("nuts", "does not lie in " + country + ": \"" + code + "\"");
    }
    return code;
  }

  private ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw wrong("zone", "must be a time zone such as Europe/Amsterdam, not \"" + name + "\"");
    }
  }

  private List<String> languages(JsonValue value) {
    if (!(value instanceof JsonArray array) || array.isEmpty()) {
      throw wrong("languages", "must be a list with at least one language");
    }
    List<String> languages = new ArrayList<>();
    for (JsonValue language : array) {
      if (!(language instanceof JsonString code) || !ISO_LANGUAGES.contains(code.getString())) {
        throw wrong("languages", "must hold ISO 639-1 codes such as \"nl\", not " + language);
      }
      languages.add(code.getString());
    }
    return languages;
  }

  private Map<String, String> modules(JsonValue value, TenantKind kind) {
    if (!(value instanceof JsonObject object)) {
      throw wrong("modules", "must be an object of module ids and versions; {} for none");
    }
    Map<String, String> modules = new LinkedHashMap<>();
    object.forEach(
        (module, version) -> {
          if (!(version instanceof JsonString text)
              || !text.getString().matches("\\d+\\.\\d+\\.\\d+")) {
            throw wrong("modules/" + module, "must be a version such as \"1.0.0\"");
          }
          modules.put(module, text.getString());
        });
    if (kind.holdsCases() && modules.isEmpty()) {
      throw wrong("modules", "must name at least one, for this kind of tenant holds cases");
    }
    return modules;
  }

  private String text(JsonObject fields, String name) {
    if (!(fields.get(name) instanceof JsonString text) || text.getString().isBlank()) {
      throw wrong(name, fields.containsKey(name) ? "must be a text" : "is missing");
    }
    return text.getString();
  }

  private InvalidSample wrong(String field, String why) {
    return new InvalidSample(file + ", " + entry + ": the field \"" + field + "\" " + why + ".");
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }
}
