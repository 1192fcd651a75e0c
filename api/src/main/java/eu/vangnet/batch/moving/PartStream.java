package eu.vangnet.batch.moving;

import eu.vangnet.tenancy.resolutions.ExportShelf;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Stores encrypted bytes in parts of one mebibyte. Not thread-safe. */
final class PartStream extends OutputStream {
  private static final int SIZE = 1 << 20;

  private final ExportShelf shelf;
  private final UUID export;
  private final Runnable beforeEach;
  private final byte[] part = new byte[SIZE];
  private int filled;
  private int number;

  /**
   * A stream to the shelf of the bound tenant.
   *
   * @param beforeEach called before a part is stored; what it throws ends the writing
   */
  PartStream(ExportShelf shelf, UUID export, Runnable beforeEach) {
    this.shelf = shelf;
    this.export = export;
    this.beforeEach = beforeEach;
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      int some = Math.min(left, SIZE - filled);
      System.arraycopy(bytes, from, part, filled, some);
      filled += some;
      from += some;
      left -= some;
      if (filled == SIZE) {
        store();
      }
    }
  }

  @Override
  public void close() {
    if (filled > 0) {
      store();
    }
  }

  private void store() {
    beforeEach.run();
    shelf.put(export, number, Arrays.copyOf(part, filled));
    number++;
    filled = 0;
  }
}
