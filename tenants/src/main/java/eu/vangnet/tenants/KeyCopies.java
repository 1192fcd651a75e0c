package eu.vangnet.tenants;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import java.time.Clock;

/** All unwrapped keys that this server holds; what is changed or destroyed leaves all of them. */
record KeyCopies(
    UnwrappedCopies<Keysets.Primitives> sealing,
    UnwrappedCopies<HybridEncrypt> addressing,
    UnwrappedCopies<HybridDecrypt> receiving) {

  static KeyCopies of(Registry registry, Keysets keysets, Clock clock) {
    KeyCopies copies =
        new KeyCopies(
            new UnwrappedCopies<>(registry, clock, keysets::load),
            new UnwrappedCopies<>(registry, clock, keysets::addressing),
            new UnwrappedCopies<>(registry, clock, keysets::receiving));
    registry.watch(copies::forgetOld);
    return copies;
  }

  void forget(TenantId tenant) {
    sealing.forget(tenant);
    addressing.forget(tenant);
    receiving.forget(tenant);
  }

  private void forgetOld() {
    sealing.forgetOld();
    addressing.forgetOld();
    receiving.forgetOld();
  }
}
