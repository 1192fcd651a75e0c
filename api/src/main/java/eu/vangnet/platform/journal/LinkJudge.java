package eu.vangnet.platform.journal;

import eu.vangnet.platform.journal.ChainVerdict.Break;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import java.util.Optional;
import java.util.Set;

/** Judges one link with its entry, knowing what came before. Works on the bound tenant. */
final class LinkJudge {
  private final TenantId tenant;
  private final TenantKeys keys;
  private final LinkSignatures signatures;
  private final LinkDiagnosis diagnosis;
  private final Anchors anchors;
  private final Set<ChainCheck> checks;

  LinkJudge(
      TenantId tenant,
      TenantKeys keys,
      ChainReader reader,
      Anchors anchors,
      Set<ChainCheck> checks) {
    this.tenant = tenant;
    this.keys = keys;
    this.signatures = new LinkSignatures(keys);
    this.diagnosis = new LinkDiagnosis(reader, signatures);
    this.anchors = anchors;
    this.checks = checks;
  }

  /** What is wrong with a link that should have this number and follow on that hash. */
  Optional<Break> of(LinkedEntry linked, long expected, String previous) {
    JournalLink link = linked.link();
    if (checks.contains(ChainCheck.NUMBERS) && link.number() != expected) {
      return Optional.of(misnumbered(linked.signed(), expected));
    }
    Optional<Fault> fault = ofLink(linked.signed(), previous);
    if (fault.isEmpty() && checks.contains(ChainCheck.ENTRIES)) {
      fault = ofEntry(linked);
    }
    return fault.map(found -> Break.at(link.number(), link.entry(), found));
  }

  private boolean isGenuine(SignedLink link) {
    return link.link().holds() && signatures.isGenuine(link);
  }

  /**
   * Whether a walk may begin behind it. One of an early build has no signature; the next one, which
   * has, vouches for what it follows on.
   */
  boolean mayBeFollowed(SignedLink link) {
    return link.link().holds() && (link.signature().isEmpty() || signatures.isGenuine(link));
  }

  private boolean isBeyondTheEnd(SignedLink link) {
    return link.link().number() > anchors.highest() && !isGenuine(link);
  }

  private Break misnumbered(SignedLink found, long expected) {
    long number = found.link().number();
    boolean beyondTheEnd = expected > anchors.highest() && !isGenuine(found);
    return number < expected || beyondTheEnd
        ? Break.at(number, found.link().entry(), Fault.LINK_INSERTED)
        : Break.at(expected, diagnosis.ofGap(expected));
  }

  private Optional<Fault> ofLink(SignedLink signed, String previous) {
    JournalLink link = signed.link();
    if (checks.contains(ChainCheck.HASHES) && !(link.previous().equals(previous) && link.holds())) {
      return Optional.of(isBeyondTheEnd(signed) ? Fault.LINK_INSERTED : diagnosis.ofBroken(signed));
    }
    if (checks.contains(ChainCheck.SIGNATURES) && !signatures.isGenuine(signed)) {
      return Optional.of(unsigned(signed));
    }
    return checks.contains(ChainCheck.ANCHORS) && anchors.contradict(link)
        ? Optional.of(Fault.HEAD_DIFFERS)
        : Optional.empty();
  }

  private Fault unsigned(SignedLink signed) {
    if (isBeyondTheEnd(signed)) {
      return Fault.LINK_INSERTED;
    }
    if (signed.signature().isEmpty()) {
      return Fault.LINK_UNSIGNED;
    }
    return anchors.confirm(signed.link()) ? Fault.LINK_CHANGED : diagnosis.ofUnsigned(signed);
  }

  private Optional<Fault> ofEntry(LinkedEntry linked) {
    JournalLink link = linked.link();
    if (linked.entry().isEmpty()) {
      return Optional.of(link.intact() ? Fault.ENTRY_MISSING : Fault.SEALED_BROKEN);
    }
    byte[] mac = linked.entry().get().mac();
    byte[] canonical = linked.entry().get().row().canonical(tenant);
    if (!JournalLink.digest(canonical, mac).equals(link.digest())) {
      return Optional.of(Fault.ENTRY_CHANGED);
    }
    if (!link.intact()) {
      return Optional.of(Fault.SEALED_BROKEN);
    }
    return keys.macMatches(mac, canonical) ? Optional.empty() : Optional.of(Fault.ENTRY_FORGED);
  }
}
