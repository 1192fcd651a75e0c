package eu.vangnet.architecture.broken.batch;

import java.util.concurrent.BlockingQueue;

final class WaitsForEver {
  String next(BlockingQueue<String> queue) throws InterruptedException {
    return queue.take();
  }
}
