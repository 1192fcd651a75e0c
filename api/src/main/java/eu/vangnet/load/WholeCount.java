package eu.vangnet.load;

import java.math.BigDecimal;

/** A published value as a number of persons. */
final class WholeCount {
  private WholeCount() {}

  /** Fails, naming file, line and column, unless the value is a whole number from 0 to most. */
  static int of(String file, PublishedRow row, int most) {
    BigDecimal value = row.value();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole || value.signum() < 0) {
      throw new UnusableInput(
          "%s, line %d, column value: %s is not a number of persons"
              .formatted(file, row.line(), value.toPlainString()));
    }
    if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new UnusableInput(
          "%s, line %d, column value: %s is more than %d, the most that can be"
              .formatted(file, row.line(), value.toPlainString(), most));
    }
    return value.intValueExact();
  }
}
