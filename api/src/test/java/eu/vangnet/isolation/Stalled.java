package eu.vangnet.isolation;

import eu.vangnet.testing.Product;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Clients that fall silent in the middle of a body and wait until the server's time is out. */
final class Stalled implements AutoCloseable {
  private static final int CLIENTS = 40;
  private static final int LONGEST_MILLIS = 60_000;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<String>> answers;

  private Stalled(Product product, List<MarkedTenant> tenants) {
    answers =
        IntStream.range(0, CLIENTS)
            .mapToObj(number -> tenants.get(number % tenants.size()))
            .map(tenant -> threads.submit(() -> stall(product, tenant)))
            .toList();
  }

  static Stalled begin(Product product, List<MarkedTenant> tenants) {
    return new Stalled(product, tenants);
  }

  private static String stall(Product product, MarkedTenant tenant) throws IOException {
    String request = Traffic.rawRequest(tenant);
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket("127.0.0.1", product.base().getPort())) {
      socket.setSoTimeout(LONGEST_MILLIS);
      socket.getOutputStream().write(bytes, 0, bytes.length - 10);
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException reset) {
      return "";
    }
  }

  /** What was said to them before they were cut off; waits until all are. */
  List<String> answers() throws InterruptedException, ExecutionException {
    List<String> said = new ArrayList<>();
    for (Future<String> answer : answers) {
      said.add(answer.get());
    }
    return said;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
