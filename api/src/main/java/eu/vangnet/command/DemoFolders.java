package eu.vangnet.command;

import eu.vangnet.demo.DemoFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The data folder that a command line means. */
final class DemoFolders {

  private DemoFolders() {}

  static DemoFolder chosen(Options options) {
    try {
      return options
          .value("data")
          .map(path -> new DemoFolder(Path.of(path)))
          .orElseGet(DemoFolder::standard);
    } catch (InvalidPathException e) {
      throw CommandRefused.wrongUse("--data must be the path of a folder.");
    }
  }

  static CommandRefused noDemo(DemoFolder folder) {
    return CommandRefused.notPossible(
        "There is no demo in "
            + folder.path()
            + ": start it with ./vangnet run; in production, tokens come from your identity"
            + " provider.");
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
