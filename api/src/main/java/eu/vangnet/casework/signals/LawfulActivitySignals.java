package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import jakarta.inject.Singleton;

/** Signals of which a weighing said that what was reported is activism or belief. */
@Singleton
class LawfulActivitySignals extends ShortLivedSignals {
  LawfulActivitySignals() {
    super("lawfulActivitySignal", CaseProcedure.LAWFUL);
  }
}
