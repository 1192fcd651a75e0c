package eu.vangnet.platform.history;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * A hash tree over the changes of one request, built as in RFC 6962, section 2.1. Its root vouches
 * for all of them, however many. Each change keeps the way from itself to the root, so it is proven
 * without the others, also when those are erased.
 */
final class ChangeTree {
  private static final int HASH_LENGTH = 32;
  private static final int STEP_LENGTH = 1 + HASH_LENGTH;
  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final byte SIBLING_IS_LEFT = 0;
  private static final byte SIBLING_IS_RIGHT = 1;

  private ChangeTree() {}

  /** The root over at least one leaf. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaf(leaves.getFirst());
    }
    int left = sizeOfLeft(leaves.size());
    return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  /** The way from a leaf to the root: the hashes beside it, the lowest first. */
  static byte[] way(List<byte[]> leaves, int place) {
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    addSteps(steps, leaves, place);
    return steps.toByteArray();
  }

  /** The root that a leaf has by this way. */
  static byte[] rootBy(byte[] leaf, byte[] way) {
    byte[] hash = leaf(leaf);
    for (int from = 0; from + STEP_LENGTH <= way.length; from += STEP_LENGTH) {
      byte[] sibling = Arrays.copyOfRange(way, from + 1, from + STEP_LENGTH);
      hash = way[from] == SIBLING_IS_LEFT ? node(sibling, hash) : node(hash, sibling);
    }
    return hash;
  }

  private static void addSteps(ByteArrayOutputStream steps, List<byte[]> leaves, int place) {
    if (leaves.size() == 1) {
      return;
    }
    int middle = sizeOfLeft(leaves.size());
    List<byte[]> left = leaves.subList(0, middle);
    List<byte[]> right = leaves.subList(middle, leaves.size());
    if (place < middle) {
      addSteps(steps, left, place);
      steps.write(SIBLING_IS_RIGHT);
      steps.writeBytes(root(right));
    } else {
      addSteps(steps, right, place - middle);
      steps.write(SIBLING_IS_LEFT);
      steps.writeBytes(root(left));
    }
  }

  /** The largest power of two below that number. */
  private static int sizeOfLeft(int leaves) {
    return Integer.highestOneBit(leaves - 1);
  }

  private static byte[] leaf(byte[] content) {
    return hash(LEAF, content, new byte[0]);
  }

  private static byte[] node(byte[] left, byte[] right) {
    return hash(NODE, left, right);
  }

  private static byte[] hash(byte kind, byte[] first, byte[] second) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind);
      digest.update(first);
      return digest.digest(second);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
