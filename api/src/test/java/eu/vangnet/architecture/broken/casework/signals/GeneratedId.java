package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.GeneratedValue;

/** An identifier that the database makes. */
final class GeneratedId {
  @GeneratedValue long id;
}
