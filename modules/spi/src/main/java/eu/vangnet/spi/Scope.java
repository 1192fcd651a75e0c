package eu.vangnet.spi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a module is for.
 *
 * @param kind country, working group or anybody
 * @param code ISO 3166-1 alpha-2 of the country or code of the working group; empty for anybody
 */
public record Scope(Kind kind, Optional<String> code) {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** The three sorts of modules. */
  public enum Kind {
    /** One country's way of working. */
    COUNTRY("country"),
    /** Material of a working group: no states, tables or timers. */
    WORKING_GROUP("workingGroup"),
    /** A generic way of working, for a country that has no module of its own yet. */
    ANYBODY("anybody");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in the API. */
    public String code() {
      return code;
    }
  }

  /** Checks that the code fits the kind. */
  public Scope {
    Require.present("Scope.kind", kind);
    Require.present("Scope.code", code);
    switch (kind) {
      case COUNTRY ->
          Require.matching("Scope.code", code.orElse(""), COUNTRY, "an ISO 3166-1 alpha-2 code");
      case WORKING_GROUP -> Require.code("Scope.code", code.orElse(""));
      case ANYBODY -> {
        if (code.isPresent()) {
          throw new InvalidDeclaration("Scope.code", "a module for anybody has none");
        }
      }
    }
  }

  /** A module for one country, for example {@code NL}. */
  public static Scope country(String alpha2) {
    return new Scope(Kind.COUNTRY, Optional.of(Require.present("Scope.code", alpha2)));
  }

  /** A module of a working group, for example {@code rehabilitation}. */
  public static Scope workingGroup(String code) {
    return new Scope(Kind.WORKING_GROUP, Optional.of(Require.present("Scope.code", code)));
  }

  /** A module any country may use. */
  public static Scope anybody() {
    return new Scope(Kind.ANYBODY, Optional.empty());
  }

  /** Whether a tenant of that country (ISO alpha-2) may enable the module. */
  public boolean covers(String country) {
    return kind != Kind.COUNTRY || code.orElseThrow().equals(country);
  }
}
