package eu.vangnet.dump;

import eu.vangnet.reports.LogWatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plants persons and searches everything that is stored or logged for them. */
public final class DumpSearch {
  private static final int AT_ONCE = 6;

  /** Shared by all tenants; searched whatever else is. */
  private static final Set<String> SHARED =
      Set.of("control", "reporting", "publication", "batch", "template");

  private final List<Planting> tenants;
  private final List<PlantedPerson> persons;
  private final Needles needles = new Needles();
  private final Set<String> resting = new HashSet<>();

  /** With so many persons in so many new tenants. */
  public DumpSearch(int persons, int tenants) {
    this.persons = IntStream.range(0, persons).mapToObj(PlantedPerson::new).toList();
    this.tenants = Stream.generate(Planting::new).limit(tenants).toList();
    Set<String> known = new HashSet<>();
    this.persons.forEach(
        person ->
            person
                .secrets()
                .forEach(
                    (what, value) -> {
                      if (known.add(value)) {
                        needles.add(person.number() + " " + what, value);
                      }
                    }));
  }

  /**
   * What came of it.
   *
   * @param sent letters that lay in an outbox meanwhile
   * @param come letters that lay in an inbox meanwhile
   * @param places where something planted stands
   * @param spoken lines of the log that hold something planted
   * @param size what was searched, in words
   */
  public record Found(
      long sent, long come, List<String> places, List<String> spoken, String size) {}

  /** Plants all, then searches what is stored of these tenants and of all. */
  public Found plantAndSearch() throws InterruptedException, ExecutionException {
    List<String> spoken = new ArrayList<>();
    LyingPost post;
    try (LogWatch log = LogWatch.begun()) {
      plant();
      post = new LyingPost(tenants.getLast(), persons.getLast());
      resting.add(post.schema());
      log.lines()
          .forEach(
              line ->
                  needles.find(line.getBytes(StandardCharsets.UTF_8), found -> spoken.add(line)));
    }
    Dump dump = search();
    return new Found(post.sent(), post.come(), dump.places(), spoken, dump.toString());
  }

  /** Searches again. */
  Dump search() {
    Set<String> own = new HashSet<>(SHARED);
    tenants.forEach(tenant -> own.add(tenant.schema()));
    own.addAll(resting);
    return Dump.searched(own::contains, needles);
  }

  /** The schema of the first tenant. */
  String schema() {
    return tenants.getFirst().schema();
  }

  private void plant() throws InterruptedException, ExecutionException {
    List<Future<?>> planted = new ArrayList<>();
    try (ExecutorService planters = Executors.newFixedThreadPool(AT_ONCE)) {
      for (PlantedPerson person : persons) {
        Planting tenant = tenants.get(person.number() % tenants.size());
        planted.add(planters.submit(() -> tenant.plant(person)));
      }
      for (Future<?> one : planted) {
        one.get();
      }
    }
    for (int tenant = 1; tenant < tenants.size(); tenant++) {
      tenants.get(tenant).send(persons.get(tenant), tenants.getFirst());
    }
    tenants.getFirst().export();
  }
}
