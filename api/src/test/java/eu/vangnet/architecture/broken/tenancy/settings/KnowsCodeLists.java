package eu.vangnet.architecture.broken.tenancy.settings;

import eu.vangnet.architecture.broken.codelists.CodeList;

/** The other half of a circle of parts. */
final class KnowsCodeLists {
  CodeList used() {
    throw new UnsupportedOperationException();
  }
}
