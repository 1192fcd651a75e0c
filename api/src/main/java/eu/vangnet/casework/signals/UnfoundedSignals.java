package eu.vangnet.casework.signals;

import jakarta.inject.Singleton;

/** Signals of which a weighing said that there is no concern. */
@Singleton
class UnfoundedSignals extends ShortLivedSignals {
  UnfoundedSignals() {
    super("unfoundedSignal", "noConcern");
  }
}
