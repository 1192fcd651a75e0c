package eu.vangnet.architecture.broken.casework.signals;

import jakarta.ws.rs.core.Response;

/** A use case that makes HTTP answers. */
final class AnswersItself {
  Response used() {
    throw new UnsupportedOperationException();
  }
}
