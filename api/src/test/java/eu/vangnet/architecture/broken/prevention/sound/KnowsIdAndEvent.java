package eu.vangnet.architecture.broken.prevention.sound;

import eu.vangnet.architecture.broken.casework.cases.CaseClosed;
import eu.vangnet.architecture.broken.casework.cases.CaseId;

/** A feature that knows what it may of another group. */
final class KnowsIdAndEvent {
  CaseId closed(CaseClosed event) {
    return event.id();
  }
}
