package eu.vangnet.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request of one writer. Key and body follow from the two numbers, so that a ledger of numbers
 * is enough to repeat it exactly.
 */
record Sent(int writer, int number) {
  /** The source system of all signals of the proof. */
  static final String SYSTEM = "durabilityProof";

  private static final Pattern REFERENCE = Pattern.compile("w(\\d{2})-(\\d{6})");
  private static final int EACH_NOTE = 4;

  /** Reads back what {@link #reference} has written. */
  static Sent of(String reference) {
    Matcher form = REFERENCE.matcher(reference);
    if (!form.matches()) {
      throw new IllegalArgumentException(reference);
    }
    return new Sent(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** Names it; nothing else in the proof has the same. */
  String reference() {
    return String.format(Locale.ROOT, "w%02d-%06d", writer, number);
  }

  UUID key() {
    return UUID.nameUUIDFromBytes(reference().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it adds a note to a case; the others record signals. */
  boolean isNote() {
    return number % EACH_NOTE == 0;
  }

  /** The words that are stored sealed. */
  String words() {
    return "What " + reference() + " saw: " + key();
  }

  String body() {
    return isNote()
        ? "{\"kind\":\"opinion\",\"text\":\"" + words() + "\"}"
        : "{\"facts\":\""
            + words()
            + "\",\"sector\":\"health\",\"age\":"
            + number % 100
            + ",\"source\":{\"system\":\""
            + SYSTEM
            + "\",\"reference\":\""
            + reference()
            + "\"}}";
  }
}
