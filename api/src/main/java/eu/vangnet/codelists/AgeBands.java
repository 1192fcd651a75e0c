package eu.vangnet.codelists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bands of ages per publishing scheme. An age is stored in years; a band is only worked out when
 * something is counted, because schemes change from year to year. The first three bands of {@code
 * prevent2025} are those of the Home Office's figures for 2024/25.
 */
public final class AgeBands {
  /** One band per year of age; bands of any scheme can be added up from it. */
  public static final String SINGLE = "single";

  private static final String UNKNOWN = "notStated";
  private static final Map<String, List<Band>> SCHEMES =
      Map.of(
          "prevent2025",
          List.of(
              new Band("0-10", 10),
              new Band("11-15", 15),
              new Band("16-17", 17),
              new Band("18-20", 20),
              new Band("21-25", 25),
              new Band("26-30", 30),
              new Band("31-40", 40),
              new Band("41-50", 50),
              new Band("51+", Integer.MAX_VALUE)));

  private AgeBands() {}

  private record Band(String code, int last) {}

  /** The names of all schemes. */
  public static Set<String> schemes() {
    return Set.of("prevent2025", SINGLE);
  }

  /** The codes of the bands of a scheme, youngest first; empty for {@link #SINGLE}. */
  public static List<String> bands(String scheme) {
    return SCHEMES.getOrDefault(scheme, List.of()).stream().map(Band::code).toList();
  }

  /** The band of an age in years; {@code notStated} without one. */
  public static String band(String scheme, Optional<Integer> age) {
    if (age.isEmpty()) {
      return UNKNOWN;
    }
    if (scheme.equals(SINGLE)) {
      return age.get().toString();
    }
    return SCHEMES.get(scheme).stream()
        .filter(band -> age.get() <= band.last())
        .findFirst()
        .map(Band::code)
        .orElse(UNKNOWN);
  }
}
