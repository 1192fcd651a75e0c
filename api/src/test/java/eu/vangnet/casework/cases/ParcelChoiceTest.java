package eu.vangnet.casework.cases;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParcelChoiceTest {
  private static final Instant NOW = Instant.parse("2026-03-09T14:00:00Z");

  private final ParcelChoice choice =
      new ParcelChoice(true, ParcelChoice.Notes.ALL, true, Set.of(), NOW, words -> false);

  @Test
  void whatCameForATimeGoesOnForThatTimeAndNoPartnerIsAskedForIt() {
    Classification came = ParcelOrigin.arrived("ordinary", Optional.of(NOW.plusSeconds(1)));

    assertThat(choice.ground(came)).isEmpty();
    assertThat(ParcelOrigin.of(came, NOW).authorRole()).isEqualTo("staff");
    assertThat(ParcelOrigin.of(came, NOW).classification()).isEqualTo(came);
    assertThat(choice.ground(ParcelOrigin.arrived("ordinary", Optional.of(NOW))))
        .contains("sharingEnded");
  }

  @Test
  void whatAPartnerBroughtInStaysWithoutItsLeave() {
    Classification brought =
        new Classification(
            DataCategory.ORDINARY, false, Optional.of("youth-work"), Optional.empty());

    assertThat(choice.ground(brought)).contains("partnerWithoutLeave");
    assertThat(ParcelOrigin.of(brought, NOW).authorRole()).isEqualTo("partner");
  }
}
