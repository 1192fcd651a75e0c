package eu.vangnet.platform.journal;

import java.util.Arrays;
import java.util.Objects;

/** A row with its MAC, as it lies in the table; the MAC may be broken. */
public final class SealedRow {
  private final JournalRow row;
  private final byte[] mac;

  /** Takes a copy of the MAC. */
  public SealedRow(JournalRow row, byte[] mac) {
    this.row = row;
    this.mac = mac.clone();
  }

  /** The entry. */
  public JournalRow row() {
    return row;
  }

  /** A copy of the MAC. */
  public byte[] mac() {
    return mac.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedRow that && row.equals(that.row) && Arrays.equals(mac, that.mac);
  }

  @Override
  public int hashCode() {
    return Objects.hash(row, Arrays.hashCode(mac));
  }
}
