package eu.vangnet.platform.paging;

import eu.vangnet.platform.problems.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The order of a page: one field, the identifier breaks ties. A minus in front turns it round.
 *
 * @param field the field
 * @param descending whether the greatest comes first
 */
record Sort(Field field, boolean descending) {

  static Sort parse(Optional<String> text, List<Field> fields, List<Violation> violations) {
    List<Field> sortable = fields.stream().filter(Field::sortable).toList();
    Sort usual = new Sort(sortable.getFirst(), true);
    if (text.isEmpty()) {
      return usual;
    }
    boolean descending = text.get().startsWith("-");
    String name = descending ? text.get().substring(1) : text.get();
    Optional<Field> field = sortable.stream().filter(f -> f.name().equals(name)).findFirst();
    if (field.isEmpty()) {
      String names = sortable.stream().map(Field::name).collect(Collectors.joining(", "));
      violations.add(
          Violation.query(
              "sort", "field", "must be one of " + names + ", with or without a minus"));
    }
    return field.map(found -> new Sort(found, descending)).orElse(usual);
  }

  String jpql() {
    String direction = descending ? " desc" : " asc";
    return " order by o." + field.path() + direction + ", o.id" + direction;
  }

  /** The condition that holds after the last row of a page, with parameters from this number on. */
  String after(int parameter) {
    String past = descending ? "<" : ">";
    String path = "o." + field.path();
    return ("(%1$s %2$s ?%3$d or (%1$s = ?%3$d and o.id %2$s ?%4$d))")
        .formatted(path, past, parameter, parameter + 1);
  }
}
