package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantId;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class JournalLinkTest {
  private static final TenantId TENANT = TenantId.of("nl-one");

  @Test
  void chainsOfTwoTenantsBeginDifferently() {
    assertThat(JournalLink.genesis(TENANT))
        .isNotEqualTo(JournalLink.genesis(TenantId.of("nl-two")));
  }

  @Property(tries = 100)
  void everyFieldIsUnderTheHash(@ForAll @LongRange(min = 1) long number, @ForAll boolean intact) {
    UUID entry = new UUID(number, 7);
    String digest = JournalLink.digest(TENANT, Rows.any());
    JournalLink link = JournalLink.of(number, entry, intact, digest, JournalLink.genesis(TENANT));
    assertThat(link.holds()).isTrue();
    assertThat(with(link, number == Long.MAX_VALUE ? 1 : number + 1, intact).holds()).isFalse();
    assertThat(with(link, number, !intact).holds()).isFalse();
    assertThat(
            new JournalLink(
                    number, new UUID(number, 8), intact, digest, link.previous(), link.hash())
                .holds())
        .isFalse();
    assertThat(
            new JournalLink(
                    number, entry, intact, JournalLink.NO_ENTRY, link.previous(), link.hash())
                .holds())
        .isFalse();
    assertThat(new JournalLink(number, entry, intact, digest, digest, link.hash()).holds())
        .isFalse();
  }

  private static JournalLink with(JournalLink link, long number, boolean intact) {
    return new JournalLink(
        number, link.entry(), intact, link.digest(), link.previous(), link.hash());
  }
}
