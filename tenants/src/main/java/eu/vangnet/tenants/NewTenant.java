package eu.vangnet.tenants;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said about a tenant when it is created.
 *
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param nuts region code of the NUTS 2024 classification
 * @param modules modules enabled from the first day, id to version
 * @param issuers addresses of the token issuers that may speak for it
 * @param ownKey the key at a key service that wraps its keysets instead of the installation's
 * @param settings values that hold for it from the first moment, by their names
 */
public record NewTenant(
    TenantId id,
    String name,
    TenantKind kind,
    String country,
    String nuts,
    ZoneId zone,
    List<String> languages,
    Map<String, String> modules,
    Set<String> issuers,
    Optional<String> ownKey,
    Map<String, String> settings) {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,4}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  /** Refuses what the registry could not hold, naming the part. */
  public NewTenant {
    languages = List.copyOf(languages);
    modules = Map.copyOf(modules);
    issuers = Set.copyOf(issuers);
    settings = Map.copyOf(settings);
    require(!name.isBlank() && name.length() <= 200, "name", "has 1 to 200 characters");
    require(COUNTRY.matcher(country).matches(), "country", "is two capital letters");
    require(NUTS.matcher(nuts).matches(), "nuts", "is a NUTS code such as NL310");
    require(
        !languages.isEmpty()
            && languages.size() <= 20
            && languages.stream().allMatch(tag -> LANGUAGE.matcher(tag).matches()),
        "languages",
        "are 1 to 20 tags such as nl or nl-BE");
    require(
        modules.keySet().stream().allMatch(module -> fits(module, 100))
            && modules.values().stream().allMatch(version -> fits(version, 60)),
        "modules",
        "have ids of at most 100 and versions of at most 60 characters");
    require(
        issuers.stream().allMatch(url -> fits(url, 500) && url.chars().allMatch(c -> c < 128)),
        "issuers",
        "are addresses of at most 500 ASCII characters");
    require(
        ownKey.stream().allMatch(key -> fits(key, 300) && key.chars().allMatch(c -> c < 128)),
        "ownKey",
        "is the name of a key of at most 300 ASCII characters");
  }

  /** One for which nothing is set. */
  public NewTenant(
      TenantId id,
      String name,
      TenantKind kind,
      String country,
      String nuts,
      ZoneId zone,
      List<String> languages,
      Map<String, String> modules,
      Set<String> issuers,
      Optional<String> ownKey) {
    this(id, name, kind, country, nuts, zone, languages, modules, issuers, ownKey, Map.of());
  }

  /** One whose keysets the installation wraps. */
  public NewTenant(
      TenantId id,
      String name,
      TenantKind kind,
      String country,
      String nuts,
      ZoneId zone,
      List<String> languages,
      Map<String, String> modules,
      Set<String> issuers) {
    this(id, name, kind, country, nuts, zone, languages, modules, issuers, Optional.empty());
  }

  /** The same one that brings a key. */
  public NewTenant withOwnKey(String key) {
    return new NewTenant(
        id,
        name,
        kind,
        country,
        nuts,
        zone,
        languages,
        modules,
        issuers,
        Optional.of(key),
        settings);
  }

  /** The same one with these settings. */
  public NewTenant with(Map<String, String> settings) {
    return new NewTenant(
        id, name, kind, country, nuts, zone, languages, modules, issuers, ownKey, settings);
  }

  private static boolean fits(String text, int most) {
    return !text.isBlank() && text.length() <= most;
  }

  private static void require(boolean holds, String part, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("In a tenant definition, " + part + " " + rule);
    }
  }
}
