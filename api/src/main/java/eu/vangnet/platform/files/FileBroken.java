package eu.vangnet.platform.files;

/** A file is not whole: pieces are missing, moved, or not as they were written. */
public class FileBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, without anything of the file. */
  public FileBroken(String message) {
    super(message);
  }
}
