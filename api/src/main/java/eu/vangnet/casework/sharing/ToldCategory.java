package eu.vangnet.casework.sharing;

import eu.vangnet.spi.DataCategory;
import java.util.Optional;

/** Which sort of data something is that is told out of a case. */
public final class ToldCategory {
  private ToldCategory() {}

  /**
   * The code of it: what the note says that it is taken from counts before what is said of it.
   *
   * @param note how that note is classified, where it is taken from one
   * @param said the category that was given with it
   */
  public static String of(Optional<Classification> note, Optional<String> said) {
    return note.map(Classification::category)
        .filter(sort -> sort != DataCategory.ORDINARY)
        .map(DataCategory::code)
        .or(() -> said)
        .orElseGet(DataCategory.ORDINARY::code);
  }
}
