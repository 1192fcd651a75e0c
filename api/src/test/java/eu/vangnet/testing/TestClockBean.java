package eu.vangnet.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/** Puts {@link TestClock} in the place of the system's clock. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class TestClockBean {

  @Produces
  @Alternative
  @Singleton
  Clock clock() {
    return new TestClock();
  }
}
