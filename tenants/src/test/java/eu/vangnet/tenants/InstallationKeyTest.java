package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InstallationKeyTest {

  private final InstallationKey key = InstallationKey.fresh();

  @Test
  void aDerivedPasswordFollowsFromKeyAndLabel() {
    assertThat(key.derivePassword("control"))
        .isEqualTo(key.derivePassword("control"))
        .isNotEqualTo(key.derivePassword("another"))
        .isNotEqualTo(InstallationKey.fresh().derivePassword("control"))
        .hasSize(43);
  }

  @Test
  void whatIsSealedForOnePlaceDoesNotOpenAtAnother() {
    byte[] sealed = key.seal(new byte[] {1, 2, 3}, "here");
    assertThat(key.open(sealed, "here")).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> key.open(sealed, "there")).isInstanceOf(SealBroken.class);
  }
}
