package eu.vangnet.load;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of the total a dimension is known for, as publishers write it beside a figure: {@code of
 * 8,759 with age known}, {@code of 8,769 specified}, {@code of 697}. Notes of any other form are
 * prose and are not read.
 */
final class KnownBase {
  private static final Pattern FORM =
      Pattern.compile(
          "of ([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?: specified| with [a-z]+ known)?");

  private final String file;
  private final ShapeReader.Total total;

  KnownBase(String file, ShapeReader.Total total) {
    this.file = file;
    this.total = total;
  }

  /** The number in the notes of the rows of one dimension; fails when they contradict. */
  OptionalInt of(List<PublishedRow> rows) {
    OptionalInt base = OptionalInt.empty();
    int firstLine = 0;
    for (PublishedRow row : rows) {
      OptionalInt own = number(row.note());
      if (own.isEmpty()) {
        continue;
      }
      if (own.getAsInt() > total.count()) {
        throw new UnusableInput(
            "%s, line %d, column note: known for %d, more than the total %d of line %d"
                .formatted(file, row.line(), own.getAsInt(), total.count(), total.line()));
      }
      if (base.isPresent() && base.getAsInt() != own.getAsInt()) {
        throw new UnusableInput(
            "%s, line %d, column note: known for %d, but line %d says %d"
                .formatted(file, row.line(), own.getAsInt(), firstLine, base.getAsInt()));
      }
      firstLine = base.isPresent() ? firstLine : row.line();
      base = own;
    }
    return base;
  }

  private static OptionalInt number(String note) {
    Matcher form = FORM.matcher(note);
    return form.matches()
        ? OptionalInt.of(Integer.parseInt(form.group(1).replace(",", "")))
        : OptionalInt.empty();
  }
}
