package eu.vangnet.platform.journal;

import java.util.Optional;

/** A link and the entry it names, where that still exists. */
record LinkedEntry(SignedLink signed, Optional<SealedRow> entry) {

  JournalLink link() {
    return signed.link();
  }
}
