package eu.vangnet.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, for what no HTTP client would send. */
public final class RawSocket {
  private static final int PATIENCE_MILLIS = 5_000;

  private RawSocket() {}

  /** Sends the text and gives back all that comes until the server closes or falls silent. */
  public static String send(URI base, String text) {
    return send(base, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same with bytes. */
  public static String send(URI base, byte[] bytes) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(bytes);
        out.flush();
        socket.shutdownOutput();
      } catch (SocketException closedEarly) {
        // The server may refuse before it has read everything; what it said is what counts.
        return received(socket);
      }
      return received(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String received(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      byte[] part = new byte[8_192];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        all.write(part, 0, n);
      }
    } catch (SocketTimeoutException | SocketException end) {
      // Silence or a reset ends it as well.
      return all.toString(StandardCharsets.ISO_8859_1);
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }
}
