package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TenantStatusTest {

  /** Whatever is asked for, in whatever order. */
  @Property
  void noSequenceOfRequestsErasesATenantThatWasNotClosing(@ForAll List<TenantStatus> requests) {
    TenantStatus status = TenantStatus.CREATED;
    Set<TenantStatus> been = EnumSet.of(status);
    for (TenantStatus next : requests) {
      if (status.mayBecome(next)) {
        if (next == TenantStatus.ERASED) {
          assertThat(status).isEqualTo(TenantStatus.CLOSING);
        }
        if (next == TenantStatus.SUSPENDED) {
          assertThat(been).contains(TenantStatus.ACTIVE);
        }
        assertThat(next).isNotEqualTo(TenantStatus.CREATED);
        been.add(next);
        status = next;
      }
    }
  }

  @Property
  void erasedIsTheEndAndNothingStaysWhereItIs(@ForAll TenantStatus any) {
    assertThat(TenantStatus.ERASED.mayBecome(any)).isFalse();
    assertThat(any.mayBecome(any)).isFalse();
  }

  @Test
  void everyStatusCanStillEnd() {
    for (TenantStatus start : TenantStatus.values()) {
      assertThat(reachable(start)).contains(TenantStatus.ERASED);
    }
  }

  @Test
  void codesAreReadBack() {
    for (TenantStatus status : TenantStatus.values()) {
      assertThat(TenantStatus.of(status.code())).contains(status);
    }
    for (TenantKind kind : TenantKind.values()) {
      assertThat(TenantKind.of(kind.code())).contains(kind);
    }
    assertThat(TenantStatus.of("ACTIVE")).isEmpty();
  }

  private static Set<TenantStatus> reachable(TenantStatus start) {
    Set<TenantStatus> found = EnumSet.of(start);
    boolean grew = true;
    while (grew) {
      Set<TenantStatus> next = EnumSet.copyOf(found);
      for (TenantStatus from : found) {
        for (TenantStatus to : TenantStatus.values()) {
          if (from.mayBecome(to)) {
            next.add(to);
          }
        }
      }
      grew = next.size() > found.size();
      found = next;
    }
    return found;
  }
}
