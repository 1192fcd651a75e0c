package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TenantContextTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("be-b");

  @Test
  void thereIsNoDefault() {
    assertThat(TenantContext.isBound()).isFalse();
    assertThatThrownBy(TenantContext::current).isInstanceOf(NoTenantBound.class);
  }

  @Test
  void aTenantIsBoundForTheLengthOfTheCall() {
    TenantId seen = TenantContext.call(A, TenantContext::current);
    assertThat(seen).isEqualTo(A);
    assertThat(TenantContext.isBound()).isFalse();
  }

  @Test
  void theSameTenantMayBeBoundInside() {
    TenantId seen = TenantContext.call(A, () -> TenantContext.call(A, TenantContext::current));
    assertThat(seen).isEqualTo(A);
  }

  @Test
  void anotherTenantMayNot() {
    assertThatThrownBy(() -> TenantContext.run(A, () -> TenantContext.run(B, () -> {})))
        .isInstanceOf(OtherTenantBound.class);
  }

  @Test
  void threadsInheritNothing() throws Exception {
    TenantContext.<Object, Exception>call(
        A,
        () -> {
          assertThat(CompletableFuture.supplyAsync(TenantContext::isBound).get()).isFalse();
          try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(workers.submit(TenantContext::isBound).get()).isFalse();
          }
          return A;
        });
  }

  @Test
  void whatTheWorkThrowsComesOutAndTheTenantIsUnbound() {
    assertThatThrownBy(
            () ->
                TenantContext.<Object, IOException>call(
                    A,
                    () -> {
                      throw new IOException("gone");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(TenantContext.isBound()).isFalse();
  }
}
