package eu.vangnet.trainings.offers;

import eu.vangnet.trainings.courses.CourseContent;

/**
 * What crosses when a course is offered: what it teaches and nothing else, so no person, no session
 * and no number of either side.
 *
 * @param offer the id of the offer, the same on both sides
 * @param course the id of the course at its sender
 */
public record OfferLetter(String offer, String course, CourseContent content) {
  static final String KIND = "courseOffer";
  static final int VERSION = 1;
}
