package eu.vangnet.testing;

import eu.vangnet.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Speaks the protocol of a ClamAV daemon on loopback or on a socket file, as clamd(8) describes it:
 * one command for each connection, lengths before chunks, a limit for a whole stream. Knows one
 * signature, and misbehaves when told to.
 */
public final class FakeClamd implements AutoCloseable {
  /** What it calls the one thing that it knows. */
  public static final String SIGNATURE = "Eicar-Signature";

  /** How it behaves. */
  public enum Mood {
    /** As its manual says. */
    WELL,
    /** Takes everything and never answers. */
    SILENT,
    /** Ends a connection before anything was said. */
    CLOSES_AT_ONCE,
    /** Ends it when the content is whole, without an answer. */
    CLOSES_BEFORE_THE_ANSWER,
    /** Says that all is well and ends before the answer is whole. */
    CUTS_THE_ANSWER,
    /** Cannot scan, and says so. */
    FAILS,
    /** Says something that no manual knows. */
    RAMBLES,
    /** Has not heard of its one signature yet. */
    IS_OUT_OF_DATE
  }

  /**
   * A stream that came whole.
   *
   * @param sha256 of its content
   * @param largestChunk in bytes
   */
  public record Seen(String sha256, int largestChunk) {}

  private final ServerSocketChannel listening;
  private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
  private volatile Mood mood = Mood.WELL;
  private volatile int streamMaxLength = 100 * 1024 * 1024;

  /** Listens on a free port of loopback. */
  public FakeClamd() {
    this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  /** Listens there. */
  public FakeClamd(SocketAddress address) {
    try {
      listening =
          address instanceof UnixDomainSocketAddress
              ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
              : ServerSocketChannel.open();
      listening.bind(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("clamd").start(this::listen);
  }

  /**
   * The harmless file that every scanner knows (EICAR); in two parts, so that no scanner takes this
   * source for it.
   */
  public static String eicar() {
    return "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
  }

  /** Where it listens, as the configuration names it. */
  public String address() {
    try {
      return listening.getLocalAddress() instanceof InetSocketAddress inet
          ? "127.0.0.1:" + inet.getPort()
          : "unix:" + listening.getLocalAddress();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on it behaves so. */
  public void is(Mood changed) {
    mood = changed;
  }

  /** From now on it takes streams up to so many bytes. */
  public void streamMaxLength(int bytes) {
    streamMaxLength = bytes;
  }

  /** The streams that came whole, the earliest first. */
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  private void listen() {
    try {
      while (listening.isOpen()) {
        SocketChannel caller = listening.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      }
    } catch (IOException closed) {
      // Nobody listens any more.
    }
  }

  private void serve(SocketChannel caller) {
    try (caller) {
      if (mood != Mood.CLOSES_AT_ONCE) {
        DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
        OutputStream out = Channels.newOutputStream(caller);
        int prefix = in.read();
        int terminator = prefix == 'z' ? 0 : '\n';
        out.write(answer(command(in, terminator), in).getBytes(StandardCharsets.US_ASCII));
        if (mood != Mood.CUTS_THE_ANSWER) {
          out.write(terminator);
        }
      }
    } catch (IOException gone) {
      // The caller went away.
    }
  }

  private static String command(DataInputStream in, int terminator) throws IOException {
    StringBuilder command = new StringBuilder();
    for (int next = in.read(); next != terminator; next = in.read()) {
      if (next < 0) {
        throw new IOException("no whole command");
      }
      command.append((char) next);
    }
    return command.toString();
  }

  private String answer(String command, DataInputStream in) throws IOException {
    String said =
        switch (command) {
          case "PING" -> "PONG";
          case "VERSION" -> "ClamAV 1.4.3/27800/Thu Nov 26 09:30:00 2026";
          case "INSTREAM" -> scanned(in);
          default -> "UNKNOWN COMMAND";
        };
    return switch (mood) {
      case SILENT -> {
        while (in.read() >= 0) {
          // Only the caller ends this.
        }
        throw new IOException("the caller had enough");
      }
      case CLOSES_BEFORE_THE_ANSWER -> throw new IOException("closed");
      case FAILS -> "Can't allocate memory ERROR";
      case RAMBLES -> "stream: OK, but FOUND nothing to do";
      default -> said;
    };
  }

  private String scanned(DataInputStream in) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int largest = 0;
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      if (length < 0 || whole.size() + length > streamMaxLength) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      whole.write(in.readNBytes(length));
      largest = Math.max(largest, length);
    }
    byte[] content = whole.toByteArray();
    seen.add(new Seen(HexFormat.of().formatHex(Sha256.of(content)), largest));
    boolean known =
        mood != Mood.IS_OUT_OF_DATE
            && new String(content, StandardCharsets.ISO_8859_1).contains(eicar());
    return known ? "stream: " + SIGNATURE + " FOUND" : "stream: OK";
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
