package eu.vangnet.platform.paging;

import java.util.List;

/**
 * One condition of a filter.
 *
 * @param field what is compared
 * @param operator how
 * @param values with what; several only with {@link Operator#IN}
 */
record Condition(Field field, Operator operator, List<Object> values) {

  /** The comparisons of the grammar. */
  enum Operator {
    EQ("="),
    NE("<>"),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">="),
    IN("in");

    final String jpql;

    Operator(String jpql) {
      this.jpql = jpql;
    }
  }

  /** The condition in JPQL with parameters from this number on. */
  String jpql(int firstParameter) {
    return "o." + field.path() + ' ' + operator.jpql + " ?" + firstParameter;
  }

  /** The parameter. */
  Object parameter() {
    return operator == Operator.IN ? values : values.getFirst();
  }
}
