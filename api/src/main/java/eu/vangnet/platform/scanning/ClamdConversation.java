package eu.vangnet.platform.scanning;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One connection to clamd for one command. As a whole it ends when its time is over, wherever it
 * is, looking its name up included: neither that nor a channel knows a time-out, so a watch gives
 * the one up and closes the other. For one thread.
 *
 * <p>Commands begin with {@code z} and, as answers, end with a zero byte: clamd(8).
 */
final class ClamdConversation implements Closeable {
  /** Longer than any answer: a finding has a name and no story. */
  private static final int LONGEST_ANSWER = 4_096;

  private final SocketChannel channel;
  private final FutureTask<SocketAddress> lookup;
  private final Thread watch;

  private ClamdConversation(SocketChannel channel, ClamdAddress address, Duration patience) {
    this.channel = channel;
    this.lookup = new FutureTask<>(address::resolved);
    this.watch = Thread.ofVirtual().name("clamd-watch").start(() -> closeAfter(patience));
  }

  /** Connects; the time runs from here on. */
  static ClamdConversation open(ClamdAddress address, Duration patience) throws IOException {
    SocketChannel channel =
        address.isSocket() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    ClamdConversation conversation = new ClamdConversation(channel, address, patience);
    try {
      channel.connect(conversation.lookedUp());
      return conversation;
    } catch (IOException | RuntimeException failed) {
      conversation.close();
      throw failed;
    }
  }

  /**
   * On a thread of its own, which nobody can end before the resolver of the machine gives up: by
   * then its answer is for nobody. No virtual one, for it would hold its carrier as long.
   */
  private SocketAddress lookedUp() throws IOException {
    Thread.ofPlatform().daemon().name("clamd-lookup").start(lookup);
    try {
      return lookup.get();
    } catch (ExecutionException unknown) {
      throw new IOException("the scanner's address is not known", unknown.getCause());
    } catch (CancellationException late) {
      throw new IOException("the scanner's name was not looked up in time", late);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while the scanner's name was looked up");
    }
  }

  private void closeAfter(Duration patience) {
    try {
      Thread.sleep(patience);
      lookup.cancel(true);
      channel.close();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (IOException closed) {
      // The other side learns it from its own end.
    }
  }

  void command(String name) throws IOException {
    write(ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII)));
  }

  /** What is written there goes as chunks: four bytes of length, then as many of content. */
  OutputStream chunks() {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
      }

      @Override
      public void write(byte[] from, int offset, int length) throws IOException {
        // A chunk of no length would end the content.
        if (length > 0) {
          chunk(from, offset, length);
        }
      }
    };
  }

  private void chunk(byte[] from, int offset, int length) throws IOException {
    write(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    write(ByteBuffer.wrap(from, offset, length));
  }

  void endOfChunks() throws IOException {
    write(ByteBuffer.allocate(Integer.BYTES));
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * The answer, without its zero byte.
   *
   * @throws EOFException when it ended before it was whole: half an answer is none
   */
  String answer() throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    var in = Channels.newInputStream(channel);
    for (int next = in.read(); next != 0; next = in.read()) {
      if (next < 0 || answer.size() >= LONGEST_ANSWER) {
        throw new EOFException("the answer is not whole");
      }
      answer.write(next);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    channel.close();
  }
}
