package eu.vangnet.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in whole years from {@code first} to {@code last}, both included. */
record AgeBand(int first, int last) {
  static final int OLDEST = 120;
  private static final Pattern FORM =
      Pattern.compile("(<=|<|>=|>)?([0-9]{1,3})(?:-([0-9]{1,3})|(\\+))?");

  AgeBand {
    if (first < 0 || last > OLDEST || first > last) {
      throw new IllegalArgumentException("no ages from " + first + " to " + last);
    }
  }

  /**
   * Reads {@code <=10}, {@code <15}, {@code 11-15}, {@code 51+}, {@code >=51}, {@code >50}, {@code
   * 17}.
   */
  static Optional<AgeBand> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean range = form.group(3) != null;
    boolean open = form.group(4) != null;
    if (form.group(1) != null && (range || open)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(form.group(2));
    String sign = form.group(1) == null ? "" : form.group(1);
    return switch (sign) {
      case "<=" -> between(0, number);
      case "<" -> between(0, number - 1);
      case ">=" -> between(number, OLDEST);
      case ">" -> between(number + 1, OLDEST);
      default -> between(number, open ? OLDEST : range ? Integer.parseInt(form.group(3)) : number);
    };
  }

  boolean overlaps(AgeBand other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(AgeBand other) {
    return first <= other.first && other.last <= last;
  }

  /** The ages from 0 to {@link #OLDEST} that none of the bands holds. */
  static List<AgeBand> outside(List<AgeBand> bands) {
    List<AgeBand> rest = new ArrayList<>();
    int next = 0;
    for (AgeBand band : bands.stream().sorted(Comparator.comparingInt(AgeBand::first)).toList()) {
      if (band.first > next) {
        rest.add(new AgeBand(next, band.first - 1));
      }
      next = Math.max(next, band.last + 1);
    }
    if (next <= OLDEST) {
      rest.add(new AgeBand(next, OLDEST));
    }
    return List.copyOf(rest);
  }

  private static Optional<AgeBand> between(int first, int last) {
    boolean possible = first >= 0 && first <= last && last <= OLDEST;
    return possible ? Optional.of(new AgeBand(first, last)) : Optional.empty();
  }

  @Override
  public String toString() {
    return last == OLDEST ? first + "+" : first == last ? "" + first : first + "-" + last;
  }
}
