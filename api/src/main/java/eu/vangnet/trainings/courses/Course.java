package eu.vangnet.trainings.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A course of the catalogue. */
@Entity
@Table(name = "training_course")
class Course {
  @Id private String id;
  private String kind;
  private String audience;
  private String languages;

  @Column(name = "duration_minutes")
  private int durationMinutes;

  private String state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "origin_tenant")
  private String originTenant;

  @Column(name = "origin_course")
  private String originCourse;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Course() {}

  /** A draft. */
  Course(UUID id, CourseContent content, Instant now) {
    this.id = id.toString();
    this.state = CourseState.DRAFT.code();
    this.createdAt = now;
    change(content);
  }

  /** It was made from the course of another tenant. */
  void comesFrom(CourseOrigin origin) {
    this.originTenant = origin.tenant();
    this.originCourse = origin.course();
  }

  /** Takes over the codes; the words are sealed by the repository. */
  void change(CourseContent content) {
    this.kind = content.kind();
    this.audience = String.join(",", content.audience());
    this.languages = String.join(",", content.languages());
    this.durationMinutes = Math.toIntExact(content.duration().toMinutes());
  }

  void publish(Instant now) {
    this.state = CourseState.PUBLISHED.code();
    this.publishedAt = now;
  }

  void withdraw(Instant now) {
    this.state = CourseState.WITHDRAWN.code();
    this.withdrawnAt = now;
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String kind() {
    return kind;
  }

  List<String> audience() {
    return List.of(audience.split(",", -1));
  }

  List<String> languages() {
    return List.of(languages.split(",", -1));
  }

  Duration duration() {
    return Duration.ofMinutes(durationMinutes);
  }

  CourseState state() {
    return CourseState.of(state);
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  Optional<CourseOrigin> origin() {
    return Optional.ofNullable(originTenant).map(tenant -> new CourseOrigin(tenant, originCourse));
  }
}
