package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.Stage;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All kinds of jobs that this product knows, by name. Thread-safe. */
@Singleton
class JobKinds {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private final SortedMap<String, JobKind> kinds = new TreeMap<>();

  @Inject
  JobKinds(@Any Instance<JobKind> found) {
    for (JobKind kind : found) {
      require(NAME.matcher(kind.name()).matches(), "no name of a job: " + kind.name());
      long names =
          kind.stages().stream()
              .map(Stage::name)
              .filter(name -> NAME.matcher(name).matches())
              .distinct()
              .count();
      require(
          names > 0 && names == kind.stages().size(),
          "the stages of " + kind.name() + " have no names that tell them apart");
      require(kinds.put(kind.name(), kind) == null, "two kinds of jobs are " + kind.name());
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException(message);
    }
  }

  Optional<JobKind> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  Set<String> names() {
    return kinds.keySet();
  }

  Collection<JobKind> all() {
    return kinds.values();
  }
}
