package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.walltimes.WallTimes;
import java.util.List;

/**
 * What is planned, after all rules were kept.
 *
 * @param place where, in words
 * @param times when
 * @param capacity how many people at most
 * @param trainers who gives it, by name
 */
record SessionContent(String place, WallTimes times, int capacity, List<String> trainers) {

  /** Copies the list. */
  SessionContent {
    trainers = List.copyOf(trainers);
  }
}
