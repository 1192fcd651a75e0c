package eu.vangnet.platform.journal;

import java.util.List;

/**
 * Finds out what was done to a link that does not hold, by looking for its signature among its
 * neighbours: where a link stands that was made for another number, something was moved, taken out
 * or put in.
 */
final class LinkDiagnosis {
  private static final int NEIGHBOURS = 1000;

  private final ChainReader reader;
  private final LinkSignatures signatures;

  LinkDiagnosis(ChainReader reader, LinkSignatures signatures) {
    this.reader = reader;
    this.signatures = signatures;
  }

  /** What is the matter where the link of a number does not stand. */
  Fault ofGap(long number) {
    return standsElsewhere(number) ? Fault.LINK_MOVED : Fault.LINK_MISSING;
  }

  /** What is the matter with a link whose hashes do not hold. */
  Fault ofBroken(SignedLink found) {
    long number = found.link().number();
    if (standsElsewhere(number)) {
      return belongsElsewhere(found) ? Fault.LINK_MOVED : Fault.LINK_INSERTED;
    }
    return belongsElsewhere(found) ? Fault.LINK_MISSING : Fault.LINK_CHANGED;
  }

  /** What is the matter with a link whose hashes hold but not its signature. */
  Fault ofUnsigned(SignedLink found) {
    boolean followed =
        reader
            .at(found.link().number() + 1)
            .filter(next -> next.link().previous().equals(found.link().hash()))
            .filter(next -> next.link().holds() && signatures.isGenuine(next))
            .isPresent();
    return followed ? Fault.LINK_CHANGED : Fault.LINK_REWRITTEN;
  }

  private boolean standsElsewhere(long number) {
    return neighbours(number).stream()
        .anyMatch(
            linked ->
                linked.link().number() != number
                    && signatures.isGenuineAs(linked.signed(), number));
  }

  private boolean belongsElsewhere(SignedLink found) {
    long number = found.link().number();
    for (long other = Math.max(1, number - NEIGHBOURS); other <= number + NEIGHBOURS; other++) {
      if (other != number && signatures.isGenuineAs(found, other)) {
        return true;
      }
    }
    return false;
  }

  private List<LinkedEntry> neighbours(long number) {
    return reader.from(number - NEIGHBOURS, 2 * NEIGHBOURS);
  }
}
