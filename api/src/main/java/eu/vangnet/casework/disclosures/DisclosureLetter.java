package eu.vangnet.casework.disclosures;

import java.util.List;
import java.util.UUID;

/**
 * What crosses when a tenant is told of a case: what is disclosed and nothing else of it.
 *
 * @param disclosure its id, the same on both sides
 */
public record DisclosureLetter(
    String disclosure, List<DisclosedItem> items, String purpose, String legalBasis) {
  static final String KIND = "caseDisclosure";
  static final int VERSION = 1;

  static DisclosureLetter of(UUID id, NewDisclosure sent) {
    return new DisclosureLetter(id.toString(), sent.items(), sent.purpose(), sent.legalBasis());
  }
}
