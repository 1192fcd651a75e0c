package eu.vangnet.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Answers as the transit engine of a Vault server does, on loopback: encrypts and decrypts with
 * keys in versions, refuses a wrong token, and misbehaves when told to.
 */
public final class FakeVault implements AutoCloseable {
  private static final String TOKEN = "hvs.token-that-no-log-may-hold";

  private final HttpServer server;
  private final Path tokenFile;
  private final Map<String, List<SecretKey>> keys = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private volatile String instead = "";

  /** Starts it on a free port. */
  public FakeVault() {
    try {
      tokenFile = Files.createTempFile("vault", ".token");
      Files.writeString(tokenFile, TOKEN + "\n");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/v1/transit/", this::answer);
      server.setExecutor(task -> Thread.ofVirtual().start(task));
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it answers. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The file with the token that it takes. */
  public Path tokenFile() {
    return tokenFile;
  }

  /** The token itself, to look for where it must not be. */
  public String token() {
    return TOKEN;
  }

  /** A further version of a key; makes the key where there is none. */
  public void rotate(String key) {
    try {
      keys.computeIfAbsent(key, name -> new ArrayList<>())
          .add(KeyGenerator.getInstance("AES").generateKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers 403 to whoever asks for the key. */
  public void refuse(String key) {
    refused.add(key);
  }

  /** Answers again. */
  public void allow(String key) {
    refused.remove(key);
  }

  /** Gives this body with status 200 whatever is asked; the true answer again for an empty one. */
  public void answerInstead(String body) {
    instead = body;
  }

  /** The paths that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    try (InputStream body = exchange.getRequestBody()) {
      JsonObject sent = Json.createReader(body).readObject();
      if (!instead.isEmpty()) {
        send(exchange, 200, instead);
      } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))
          || refused.contains(path[4])) {
        send(exchange, 403, "{\"errors\":[\"permission denied\"]}");
      } else if (!keys.containsKey(path[4])) {
        send(exchange, 404, "{\"errors\":[]}");
      } else {
        send(exchange, 200, data(path[3], keys.get(path[4]), sent));
      }
    } catch (GeneralSecurityException e) {
      send(exchange, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
    }
  }

  private static String data(String operation, List<SecretKey> versions, JsonObject sent)
      throws GeneralSecurityException {
    byte[] place = bytes(sent.getString("associated_data"));
    if (operation.equals("encrypt")) {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, versions.getLast());
      cipher.updateAAD(place);
      byte[] sealed = cipher.doFinal(bytes(sent.getString("plaintext")));
      String text = text(cipher.getIV()) + "." + text(sealed);
      return "{\"data\":{\"ciphertext\":\"vault:v" + versions.size() + ":" + text + "\"}}";
    }
    String[] parts = sent.getString("ciphertext").split("[:.]", -1);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    int version = Integer.parseInt(parts[1].substring(1));
    cipher.init(
        Cipher.DECRYPT_MODE, versions.get(version - 1), new GCMParameterSpec(128, bytes(parts[2])));
    cipher.updateAAD(place);
    return "{\"data\":{\"plaintext\":\"" + text(cipher.doFinal(bytes(parts[3]))) + "\"}}";
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
