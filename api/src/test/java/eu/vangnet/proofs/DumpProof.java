package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.dump.DumpSearch;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Persons are planted through the API, and everything stored and logged is searched for them. */
@Tag("proof")
class DumpProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int PERSONS = FULL ? 1_000 : 200;
  private static final int TENANTS = FULL ? 8 : 3;

  @Test
  void aStolenDumpTellsNothingOfAnybody() throws Exception {
    DumpSearch.Found found = new DumpSearch(PERSONS, TENANTS).plantAndSearch();

    assertThat(found.sent()).isPositive();
    assertThat(found.come()).isPositive();
    assertThat(found.places()).isEmpty();
    assertThat(found.spoken()).isEmpty();
    System.out.printf(
        Locale.ROOT,
        "PROOF dump: %d persons in %d tenants: no name, birth date, phone number, e-mail or sentence"
            + " of them in any column or line of the log; %s%n",
        PERSONS,
        TENANTS,
        found.size());
  }
}
