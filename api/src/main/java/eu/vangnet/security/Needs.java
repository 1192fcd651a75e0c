package eu.vangnet.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Declares the right that an operation needs and the object it is about. Checked before any
 * look-up; an operation without this, {@link OpenedBy} or {@link OpenToAll} fails the build and is
 * refused at run time.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Needs {
  /** The right. */
  Right right();

  /** What the operation is about. */
  ObjectType object();

  /**
   * Whether a person must have proved a short while ago, and strongly, who they are (step-up, RFC
   * 9470): for what cannot be undone or reaches far.
   */
  boolean stepUp() default false;
}
