package eu.vangnet.platform.personal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose records are looked for. It finds candidates; whether a record is about this person decides
 * the privacy officer, for people share names and write them in several ways.
 *
 * @param name as the person gives it
 * @param dateOfBirth rules out namesakes, where both sides know it
 * @param contact an address or number, where there is one
 */
public record SoughtPerson(
    Optional<String> name, Optional<LocalDate> dateOfBirth, Optional<String> contact) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Words come as JSON too, where the end of a line is written with a letter. */
  private static final Pattern LINE_ENDS = Pattern.compile("\\\\[bfnrt]");

  /** One class of characters, for a choice that repeats is limited by the depth of the stack. */
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Whether these details may be those of the person: the name or the contact is the same. */
  public boolean mayBe(
      Optional<String> otherName, Optional<LocalDate> otherBirth, Optional<String> otherContact) {
    boolean namesake = dateOfBirth.isPresent() && otherBirth.isPresent();
    if (namesake && !dateOfBirth.equals(otherBirth)) {
      return false;
    }
    return same(name, otherName) || same(contact, otherContact);
  }

  /** Whether the words hold the person's name or contact. */
  public boolean mentionedIn(String words) {
    String text = ' ' + folded(words) + ' ';
    return holds(text, name) || holds(text, contact);
  }

  private static boolean holds(String text, Optional<String> sought) {
    return sought
        .map(SoughtPerson::folded)
        .filter(part -> !part.isEmpty())
        .filter(part -> text.contains(' ' + part + ' '))
        .isPresent();
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.map(SoughtPerson::folded)
        .filter(text -> !text.isEmpty())
        .filter(text -> other.map(SoughtPerson::folded).filter(text::equals).isPresent())
        .isPresent();
  }

  /** Without case, accents and punctuation: names are written in many ways. */
  private static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("");
    String lines = LINE_ENDS.matcher(plain).replaceAll(" ");
    return GAPS.matcher(lines).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
