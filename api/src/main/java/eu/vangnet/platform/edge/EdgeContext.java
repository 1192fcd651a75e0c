package eu.vangnet.platform.edge;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.context.Context;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.ProxyProtocolData;
import io.helidon.webserver.Router;
import io.helidon.webserver.http.DirectHandlers;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * The context of one connection with our early answers in it, which also knows whether the server
 * is waiting for the client.
 */
final class EdgeContext implements ConnectionContext {
  private final ConnectionContext connection;
  private final ListenerContext listener;
  private final DataReader reader;
  private volatile boolean reading;
  private volatile Runnable end = () -> {};

  EdgeContext(ConnectionContext connection, StandardHeaders headers, RateLimiter limiter) {
    var address = ((InetSocketAddress) connection.remotePeer().address()).getAddress();
    this.connection = connection;
    ListenerContext own = connection.listenerContext();
    this.listener =
        new Listener(
            own, EarlyAnswers.on(address, own.config().maxPayloadSize(), headers, limiter));
    this.reader = new DataReader(this::receive);
  }

  boolean isReading() {
    return reading;
  }

  Duration patience() {
    return listener.config().idleConnectionTimeout();
  }

  void cut() {
    connection.serverSocket().close();
  }

  /** How the connection is ended in good order. */
  void endsWith(Runnable orderly) {
    end = orderly;
  }

  /** No further request is read; the one under way is answered. */
  void end() {
    end.run();
  }

  private byte[] receive() {
    DataReader received = connection.dataReader();
    reading = true;
    try {
      received.ensureAvailable();
      return received.readBytes(received.available());
    } catch (DataReader.InsufficientDataAvailableException e) {
      throw new CloseConnectionException("the client has ended the connection", e);
    } finally {
      reading = false;
    }
  }

  @Override
  public ListenerContext listenerContext() {
    return listener;
  }

  @Override
  public DataReader dataReader() {
    return reader;
  }

  @Override
  public ExecutorService executor() {
    return connection.executor();
  }

  @Override
  public DataWriter dataWriter() {
    return connection.dataWriter();
  }

  @Override
  public Router router() {
    return connection.router();
  }

  @Override
  public Optional<ProxyProtocolData> proxyProtocolData() {
    return connection.proxyProtocolData();
  }

  @Override
  public HelidonSocket serverSocket() {
    return connection.serverSocket();
  }

  @Override
  public PeerInfo remotePeer() {
    return connection.remotePeer();
  }

  @Override
  public PeerInfo localPeer() {
    return connection.localPeer();
  }

  @Override
  public boolean isSecure() {
    return connection.isSecure();
  }

  @Override
  public String socketId() {
    return connection.socketId();
  }

  @Override
  public String childSocketId() {
    return connection.childSocketId();
  }

  /** The listener with other answers. */
  private record Listener(ListenerContext listener, DirectHandlers directHandlers)
      implements ListenerContext {

    @Override
    public Context context() {
      return listener.context();
    }

    @Override
    public MediaContext mediaContext() {
      return listener.mediaContext();
    }

    @Override
    public ContentEncodingContext contentEncodingContext() {
      return listener.contentEncodingContext();
    }

    @Override
    public ListenerConfig config() {
      return listener.config();
    }

    @Override
    public ExecutorService executor() {
      return listener.executor();
    }
  }
}
