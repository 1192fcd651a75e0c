package eu.vangnet.architecture.broken.spi;

import com.google.crypto.tink.Aead;

/** A contract that needs a library. */
final class UsesTink {
  Aead used() {
    throw new UnsupportedOperationException();
  }
}
