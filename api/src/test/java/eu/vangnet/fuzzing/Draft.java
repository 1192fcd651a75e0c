package eu.vangnet.fuzzing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request on its way to being spoilt. One thread. */
final class Draft {
  /** A header; a name may come twice. */
  record Header(String name, String value) {}

  private final List<Header> headers = new ArrayList<>();
  private String method;
  private String address;
  private String query = "";
  private byte[] body = new byte[0];
  private Optional<String> length = Optional.empty();
  private int cut;

  Draft(String method, String address) {
    this.method = method;
    this.address = address;
  }

  void method(String other) {
    method = other;
  }

  String address() {
    return address;
  }

  void address(String other) {
    address = other;
  }

  void ask(String name, String value) {
    query += (query.isEmpty() ? "?" : "&") + name + '=' + value;
  }

  void body(byte[] other) {
    body = other;
  }

  /** What is said of the body's length instead of the truth. */
  void length(String other) {
    length = Optional.of(other);
  }

  /** So many bytes of the end are never sent. */
  void cut(int bytes) {
    cut = bytes;
  }

  void add(String name, String value) {
    headers.add(new Header(name, value));
  }

  void set(String name, String value) {
    remove(name);
    add(name, value);
  }

  void remove(String name) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
  }

  boolean isShort() {
    return cut > 0 || length.isPresent();
  }

  /** As it goes over the wire. */
  byte[] bytes() {
    StringBuilder head = new StringBuilder(method).append(' ').append(address).append(query);
    head.append(" HTTP/1.1\r\n");
    headers.forEach(
        header -> head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
    if (body.length > 0 || length.isPresent() || !method.equals("GET")) {
      head.append("Content-Length: ").append(length.orElse("" + body.length)).append("\r\n");
    }
    byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    byte[] whole = ByteBuffer.allocate(first.length + body.length).put(first).put(body).array();
    return Arrays.copyOf(whole, Math.max(1, whole.length - cut));
  }
}
