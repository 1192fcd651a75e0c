package eu.vangnet.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One kept HTTP/1.1 connection; one request at a time, from one thread. */
final class HttpLine implements AutoCloseable {
  private static final int LARGEST = 1 << 20;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] buffer = new byte[1 << 16];
  private int filled;
  private int read;

  /** An answer, its body as text of one byte per character. */
  record Reply(int status, String body) {}

  HttpLine(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  Reply exchange(byte[] request) throws IOException {
    out.write(request);
    filled = 0;
    read = 0;
    int head = endOfHead();
    String lines = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
    read = head;
    int status = Integer.parseInt(lines, 9, 12, 10);
    String names = lines.toLowerCase(Locale.ROOT);
    String body = names.contains("\r\ntransfer-encoding: chunked") ? chunks() : take(length(names));
    return new Reply(status, body);
  }

  private int endOfHead() throws IOException {
    int from = 3;
    while (true) {
      for (int place = from; place < filled; place++) {
        if (buffer[place] == '\n' && buffer[place - 2] == '\n') {
          return place + 1;
        }
      }
      from = Math.max(3, filled);
      fill();
    }
  }

  private static int length(String names) {
    int start = names.indexOf("\r\ncontent-length:");
    if (start < 0) {
      return 0;
    }
    int value = start + "\r\ncontent-length:".length();
    return Integer.parseInt(names.substring(value, names.indexOf('\r', value)).strip());
  }

  private String chunks() throws IOException {
    StringBuilder whole = new StringBuilder();
    while (true) {
      int size = Integer.parseInt(line().strip(), 16);
      whole.append(take(size));
      line();
      if (size == 0) {
        return whole.toString();
      }
    }
  }

  private String line() throws IOException {
    int start = read;
    int place = read;
    while (true) {
      while (place < filled) {
        if (buffer[place++] == '\n') {
          read = place;
          return new String(buffer, start, place - start, StandardCharsets.ISO_8859_1);
        }
      }
      fill();
    }
  }

  private String take(int size) throws IOException {
    while (filled - read < size) {
      fill();
    }
    String taken = new String(buffer, read, size, StandardCharsets.ISO_8859_1);
    read += size;
    return taken;
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      if (buffer.length >= LARGEST) {
        throw new IOException("The answer is larger than expected");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      throw new EOFException("The server closed the connection");
    }
    filled += count;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
