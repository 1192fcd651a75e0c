package eu.vangnet.platform.startup;

import io.helidon.microprofile.cdi.HelidonContainer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The product without its HTTP server, for one piece of work: everything starts as for a server, up
 * to the moment at which that would begin to do things by itself and open its port. Then the work
 * is done, and all parts end.
 */
public final class WorkerProcess {
  private static final ScopedValue<Commission<?, ?>> CURRENT = ScopedValue.newInstance();

  /**
   * After everything is ready, before the schedules of a server begin and long before it opens its
   * port. What the work journals is sealed by the servers on their rounds.
   */
  private static final int READY = Interceptor.Priority.LIBRARY_AFTER - 100;

  private WorkerProcess() {}

  /**
   * Starts, calls the work with one of the beans and ends.
   *
   * @throws WrongConfiguration when a key is missing or wrong
   * @throws RuntimeException what the work threw, or why the start failed
   */
  public static <B, T> T call(Class<B> bean, Function<B, T> work) {
    Logging.configure();
    Settings.read(ConfigProvider.getConfig());
    Commission<B, T> commission = new Commission<>(bean, work);
    try {
      ScopedValue.where(CURRENT, commission).run(() -> HelidonContainer.instance().start());
    } catch (Ended ended) {
      return commission.outcome();
    }
    throw new IllegalStateException("the product started as a server and did no work");
  }

  /** The work, and what came of it. For one thread. */
  private static final class Commission<B, T> {
    private final Class<B> bean;
    private final Function<B, T> work;
    private final List<T> results = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    Commission(Class<B> bean, Function<B, T> work) {
      this.bean = bean;
      this.work = work;
    }

    void carryOut() {
      try {
        results.add(work.apply(CDI.current().select(bean).get()));
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }

    T outcome() {
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
      return results.getFirst();
    }
  }

  /** Ends the start before the door: the container then closes what it has opened. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super("the work is done", null, false, false);
    }
  }

  /** Stands before the door. */
  @Dependent
  static class BeforeTheDoor {
    void work(@Observes @Priority(READY) @Initialized(ApplicationScoped.class) Object started) {
      if (CURRENT.isBound()) {
        CURRENT.get().carryOut();
        throw new Ended();
      }
    }
  }
}
