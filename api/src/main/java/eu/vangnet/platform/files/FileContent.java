package eu.vangnet.platform.files;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file, to be written out a piece at a time and never whole in memory. */
@FunctionalInterface
public interface FileContent {

  /** Writes all of it; what the stream throws ends it. */
  void to(OutputStream out) throws IOException;
}
