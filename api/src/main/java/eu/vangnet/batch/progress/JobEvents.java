package eu.vangnet.batch.progress;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.PresentedToken;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how a job goes as server-sent events, one whenever something has changed. The stream ends
 * with the job, with the caller's access (also when the token is revoked meanwhile), or after two
 * minutes, whichever is first; a client that connects again passes the door again. Thread-safe.
 */
@Singleton
class JobEvents {
  static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int SILENT_ROUNDS = 15;
  private static final long ROUND_MILLIS = 1_000;

  private final Jobs jobs;
  private final Tenants tenants;
  private final Revocations revocations;
  private final StreamSeats seats;
  private final Clock clock;

  @Inject
  JobEvents(Jobs jobs, Tenants tenants, Revocations revocations, StreamSeats seats, Clock clock) {
    this.jobs = jobs;
    this.tenants = tenants;
    this.revocations = revocations;
    this.seats = seats;
    this.clock = clock;
  }

  /**
   * A seat for one stream, to be taken before the answer begins.
   *
   * @throws ProblemException 429 when the client follows as many jobs as it may
   */
  StreamSeats.Seat seat(Principal caller) {
    return seats.take(caller);
  }

  /** Writes until the stream ends, bound to the tenant and the request that asked. */
  void write(String job, Principal caller, StreamSeats.Seat seat, OutputStream out)
      throws IOException {
    try {
      write(job, caller, out);
    } finally {
      seats.leave(seat);
    }
  }

  private void write(String job, Principal caller, OutputStream out) throws IOException {
    Instant latest = clock.instant().plus(LONGEST);
    String told = "";
    int silent = 0;
    while (isWelcome(caller) && clock.instant().isBefore(latest)) {
      JobView now = seen(job);
      // An estimate moves with the time and is no news by itself.
      String news = news(now);
      if (!news.equals(told)) {
        send(out, "event: job\ndata: " + JsonMapping.JSON.toJson(now) + "\n\n");
        silent = 0;
      } else if (++silent % SILENT_ROUNDS == 0) {
        send(out, ": still here\n\n");
      }
      told = news;
      if (now.hasEnded() || !rested()) {
        return;
      }
    }
  }

  private JobView seen(String job) throws IOException {
    try {
      return jobs.view(job);
    } catch (ProblemException gone) {
      throw new IOException("the job is not to be seen any more", gone);
    }
  }

  private static String news(JobView job) {
    return job.state()
        + job.cancelRequested()
        + job.stages().stream().map(stage -> stage.state() + stage.items()).toList();
  }

  private boolean isWelcome(Principal caller) {
    return clock.instant().isBefore(caller.expiresAt())
        && !revocations.holdsAny(PresentedToken.current().names())
        && tenants
            .find(caller.tenant())
            .map(Tenant::status)
            .filter(status -> status == TenantStatus.ACTIVE)
            .isPresent();
  }

  private static void send(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static boolean rested() {
    try {
      Thread.sleep(ROUND_MILLIS);
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
