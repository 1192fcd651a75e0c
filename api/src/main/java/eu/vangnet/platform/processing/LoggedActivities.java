package eu.vangnet.platform.processing;

import eu.vangnet.security.ObjectType;
import java.util.List;

/** Says what is logged for the bound tenant. Implemented by the register as a bean. */
public interface LoggedActivities {

  /**
   * The activities that processing an object of that type belongs to and that are logged; empty
   * where the log is off, which costs next to nothing to find out.
   */
  List<LoggedActivity> of(ObjectType type);
}
