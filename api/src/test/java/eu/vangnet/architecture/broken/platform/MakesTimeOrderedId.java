package eu.vangnet.architecture.broken.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An identifier with the machine's time in it. */
final class MakesTimeOrderedId {
  UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
