package eu.vangnet.architecture.broken.casework.signals;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A bean that reads its configuration into a field. */
final class FieldConfigured {
  @ConfigProperty(name = "vangnet.data")
  String data;
}
