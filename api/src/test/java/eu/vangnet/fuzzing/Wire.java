package eu.vangnet.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Sends bytes as they are, each request on a connection of its own. Safe for many threads. */
final class Wire {
  private static final int PATIENCE_MILLIS = 20_000;

  private final URI base;

  Wire(URI base) {
    this.base = base;
  }

  /** Sends, says that nothing more comes, and reads to the end; of a stream only its beginning. */
  Reply send(byte[] request) {
    long begun = System.nanoTime();
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      boolean open = write(socket, request);
      String text = open || socket.isConnected() ? read(socket) : "";
      return new Reply(text, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server may refuse before it has read everything; what it said is what counts. */
  private static boolean write(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return true;
    } catch (IOException closedEarly) {
      return false;
    }
  }

  private static String read(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[16_384];
    try {
      InputStream in = socket.getInputStream();
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        all.write(part, 0, n);
        if (isStream(all)) {
          break;
        }
      }
    } catch (SocketTimeoutException | SocketException end) {
      // Silence, or a reset after a refusal: what came before is the answer.
      return text(all);
    }
    return text(all);
  }

  private static boolean isStream(ByteArrayOutputStream all) {
    return all.size() < 4_096 && text(all).contains("text/event-stream");
  }

  private static String text(ByteArrayOutputStream all) {
    return all.toString(StandardCharsets.UTF_8);
  }
}
