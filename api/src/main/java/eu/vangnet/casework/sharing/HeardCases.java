package eu.vangnet.casework.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one caller hears of many cases at one moment, for a list over all of them: the tenant's own
 * people hear the same of each, a partner what is agreed for its seats at each table. Made for a
 * request and thrown away with it, like each {@link Hearing}.
 */
public final class HeardCases {
  private static final String NOTHING = "1 = 0";

  private final Optional<Hearing> everywhere;
  private final Map<UUID, Hearing> each;

  private HeardCases(Optional<Hearing> everywhere, Map<UUID, Hearing> each) {
    this.everywhere = everywhere;
    this.each = Map.copyOf(each);
  }

  /** Of a caller who hears the same of every case. */
  public static HeardCases alike(Hearing everywhere) {
    return new HeardCases(Optional.of(everywhere), Map.of());
  }

  /** Of a caller who hears something of these cases at most, all at the same moment. */
  public static HeardCases of(Map<UUID, Hearing> each) {
    return new HeardCases(Optional.empty(), each);
  }

  /** The cases of which such an item is shown; empty where it is shown of every case. */
  public Optional<Set<UUID>> showing(Classification item) {
    if (everywhere.filter(hearing -> hearing.shows(item)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        each.entrySet().stream()
            .filter(heard -> heard.getValue().shows(item))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /**
   * The items that are shown, as a condition for their table: what {@link Hearing#shows} says of
   * each, asked of the database, so that pages, cursors and counts know nothing of the others.
   *
   * @param caseId the way to the attribute that names the case, for example {@code o.caseId}
   * @param marks the way to the attributes of {@link ItemMarks}, for example {@code o.marks}
   * @param parameters those of the query so far; those of the condition are added
   */
  public String condition(String caseId, String marks, List<Object> parameters) {
    return everywhere
        .map(hearing -> hearing.items(marks, parameters))
        .orElseGet(() -> ofEach(caseId, marks, parameters));
  }

  /** Cases of which the same is heard share a part, so that there are few parts. */
  private String ofEach(String caseId, String marks, List<Object> parameters) {
    Map<Hearing.Extent, Map<UUID, Hearing>> alike = new LinkedHashMap<>();
    each.forEach(
        (id, hearing) ->
            alike.computeIfAbsent(hearing.extent(), _ -> new LinkedHashMap<>()).put(id, hearing));
    List<String> parts = new ArrayList<>();
    alike.forEach(
        (extent, cases) -> {
          if (!extent.isNothing()) {
            parameters.add(cases.keySet().stream().map(UUID::toString).toList());
            String among = caseId + " in ?" + parameters.size();
            Hearing any = cases.values().iterator().next();
            parts.add("(" + among + " and " + any.items(marks, parameters) + ")");
          }
        });
    return parts.isEmpty() ? NOTHING : "(" + String.join(" or ", parts) + ")";
  }
}
