package eu.vangnet.platform.journal;

/** What may be wrong with a chain, with the words for whoever oversees it. */
public enum Fault {
  LINK_MISSING(
      "linkMissing",
      Kind.DELETED,
      "The entry with this number was taken out; later ones are there."),
  CHAIN_CUT(
      "chainCut",
      Kind.TRUNCATED,
      "The chain ends before this number, and a signed head says that it went on."),
  LINK_MOVED(
      "linkMoved", Kind.REORDERED, "The link that belongs here stands under another number."),
  LINK_INSERTED("linkInserted", Kind.INSERTED, "A link stands here that the product did not make."),
  LINK_CHANGED("linkChanged", Kind.EDITED, "The link with this number was changed."),
  LINK_UNSIGNED(
      "linkUnsigned",
      Kind.EDITED,
      "The link with this number carries no signature: it was taken away, or an early build of the"
          + " product sealed it; those begin to be proven after their last link without one."),
  LINK_REWRITTEN(
      "linkRewritten",
      Kind.REWRITTEN,
      "From this number on the chain was computed anew without the key: something was changed,"
          + " taken out or put in here."),
  ENTRY_MISSING("entryMissing", Kind.DELETED, "The entry with this number is gone."),
  ENTRY_CHANGED("entryChanged", Kind.EDITED, "The entry with this number was changed."),
  ENTRY_FORGED(
      "entryForged", Kind.FORGED, "The entry with this number was not written by the product."),
  SEALED_BROKEN(
      "sealedBroken",
      Kind.FORGED,
      "When this entry got its number it was gone already, or not as the product wrote it."),
  ENTRY_STRAY(
      "entryStray", Kind.INSERTED, "An entry without a number was not written by the product."),
  MARK_MISSING(
      "markMissing",
      Kind.DELETED,
      "An entry of the product waits for no number: its mark was taken away."),
  UNSEALED_CHANGED(
      "unsealedChanged",
      Kind.FORGED,
      "An entry that waits for its number is not as the product wrote it."),
  UNSEALED_MISSING("unsealedMissing", Kind.DELETED, "An entry that waits for its number is gone."),
  HEAD_MISSING("headMissing", Kind.DELETED, "The signed head of the chain is gone."),
  HEAD_FORGED("headForged", Kind.EDITED, "The head of the chain was not signed by the product."),
  HEAD_REPLAYED(
      "headReplayed",
      Kind.REPLAYED,
      "The signed head is older than one that was seen before: an old one was put back."),
  HEAD_DIFFERS(
      "headDiffers",
      Kind.REWRITTEN,
      "The link with this number is not the one that was signed or seen before.");

  /** What was done. */
  public enum Kind {
    EDITED("edited"),
    DELETED("deleted"),
    REORDERED("reordered"),
    TRUNCATED("truncated"),
    INSERTED("inserted"),
    REWRITTEN("rewritten"),
    FORGED("forged"),
    REPLAYED("replayed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in answers. */
    public String code() {
      return code;
    }
  }

  private final String code;
  private final Kind kind;
  private final String meaning;

  Fault(String code, Kind kind, String meaning) {
    this.code = code;
    this.kind = kind;
    this.meaning = meaning;
  }

  /** The name in answers. */
  public String code() {
    return code;
  }

  /** What was done, as far as the traces tell. */
  public Kind kind() {
    return kind;
  }

  /** The same in words. */
  public String meaning() {
    return meaning;
  }
}
