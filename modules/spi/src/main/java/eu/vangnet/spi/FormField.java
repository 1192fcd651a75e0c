package eu.vangnet.spi;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, made by one of the methods below. There is no field for a number: what is
 * known of a person is said in words.
 *
 * @param name the name under which the answer is stored
 * @param kind what sort of answer
 * @param needed whether the form is incomplete without it
 * @param atMost characters of a text, or entries of a list; 0 for the other kinds
 * @param label what people read
 * @param help what to write here and what not, where that needs saying
 * @param options what can be chosen
 * @param parts the fields of one entry of a list
 */
public record FormField(
    String name,
    Kind kind,
    boolean needed,
    int atMost,
    Texts label,
    Optional<Texts> help,
    List<FormOption> options,
    List<FormField> parts) {
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_ENTRIES = 200;

  /** Sorts of answers. */
  public enum Kind {
    /** Sentences. */
    TEXT,
    /** A day. */
    DATE,
    /** Yes or no. */
    YES_OR_NO,
    /** One of the options. */
    CHOICE,
    /** Some of the options. */
    CHOICES,
    /** A list of entries, each with the same fields. */
    ENTRIES
  }

  /** Checks that the parts fit the kind. */
  public FormField {
    Require.code("FormField.name", name);
    Require.present("FormField.kind of " + name, kind);
    Require.present("FormField.label of " + name, label);
    Require.present("FormField.help of " + name, help);
    options = Require.list("FormField.options of " + name, options);
    parts = Require.list("FormField.parts of " + name, parts);
    Require.distinct(
        "FormField.options of " + name, options.stream().map(FormOption::code).toList());
    Require.distinct("FormField.parts of " + name, parts.stream().map(FormField::name).toList());
    refuseWhen(name, kind == Kind.TEXT && outside(atMost, LONGEST_TEXT), "atMost is out of range");
    refuseWhen(
        name, kind == Kind.ENTRIES && outside(atMost, MOST_ENTRIES), "atMost is out of range");
    boolean chosen = kind == Kind.CHOICE || kind == Kind.CHOICES;
    refuseWhen(name, chosen != !options.isEmpty(), "options do not fit the kind");
    refuseWhen(name, (kind == Kind.ENTRIES) != !parts.isEmpty(), "parts do not fit the kind");
    refuseWhen(
        name,
        parts.stream().anyMatch(part -> part.kind() == Kind.ENTRIES),
        "an entry holds no further entries");
  }

  /** Sentences of at most so many characters. */
  public static FormField text(String name, int longest, Texts label) {
    return plain(name, Kind.TEXT, longest, label);
  }

  /** A day. */
  public static FormField date(String name, Texts label) {
    return plain(name, Kind.DATE, 0, label);
  }

  /** Yes or no. */
  public static FormField yesOrNo(String name, Texts label) {
    return plain(name, Kind.YES_OR_NO, 0, label);
  }

  /** One of the options. */
  public static FormField choice(String name, Texts label, FormOption... options) {
    return new FormField(
        name, Kind.CHOICE, false, 0, label, Optional.empty(), List.of(options), List.of());
  }

  /** Some of the options. */
  public static FormField choices(String name, Texts label, FormOption... options) {
    return new FormField(
        name, Kind.CHOICES, false, 0, label, Optional.empty(), List.of(options), List.of());
  }

  /** A list of at most so many entries, each with these fields. */
  public static FormField entries(String name, int most, Texts label, FormField... parts) {
    return new FormField(
        name, Kind.ENTRIES, false, most, label, Optional.empty(), List.of(), List.of(parts));
  }

  private static FormField plain(String name, Kind kind, int atMost, Texts label) {
    return new FormField(name, kind, false, atMost, label, Optional.empty(), List.of(), List.of());
  }

  /** The same field, without which the form is incomplete. */
  public FormField asNeeded() {
    return new FormField(name, kind, true, atMost, label, help, options, parts);
  }

  /** The same field with a word of help. */
  public FormField helpedBy(Texts words) {
    return new FormField(name, kind, needed, atMost, label, Optional.of(words), options, parts);
  }

  private static boolean outside(int atMost, int most) {
    return atMost < 1 || atMost > most;
  }

  private static void refuseWhen(String name, boolean wrong, String why) {
    if (wrong) {
      throw new InvalidDeclaration("FormField " + name, why);
    }
  }
}
