package nl.eigenbijdrage.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import nl.eigenbijdrage.question.Caseload;
import nl.eigenbijdrage.question.Caseload.Chunk;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.render.LineBuffer;

/**
 * Answers a caseload on all processors while it is being read. Pieces are answered side by side and
 * written in the order of the input; only a few are in memory at a time.
 */
public final class Batch {

  /** More threads than this only cost memory: reading and writing then set the pace. */
  private static final int MAX_THREADS = 8;

  private final BlockingQueue<Worker> idle = new LinkedBlockingQueue<>();
  private final Queue<LineBuffer> spare = new ConcurrentLinkedQueue<>();
  private final int threads;

  /**
   * A batch.
   *
   * @param engines makes what one thread needs
   * @param months keeps only the cases whose contribution changes within this many months; 0 keeps
   *     all
   */
  public Batch(Supplier<Engine> engines, int months) {
    threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    for (int i = 0; i < threads; i++) {
      idle.add(new Worker(engines.get(), months));
    }
  }

  /**
   * Answers the cases and hands over what came of them.
   *
   * @throws CaseloadException when the input cannot be told apart in lines
   * @throws IOException when reading or writing fails
   */
  public void run(Caseload caseload, Collector collector) throws IOException, CaseloadException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Part>> busy = new ArrayDeque<>();
      Optional<Chunk> chunk = caseload.next();
      while (chunk.isPresent() || !busy.isEmpty()) {
        if (chunk.isPresent() && busy.size() <= threads) {
          Chunk next = chunk.get();
          busy.add(pool.submit(() -> answer(next)));
          chunk = caseload.next();
        } else {
          write(result(busy.remove()), collector);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Writes a part; its memory serves again, unless the collector has to keep it. */
  private void write(Part part, Collector collector) throws IOException, CaseloadException {
    collector.add(part);
    if (part.changes().isEmpty()) {
      part.lines().clear();
      spare.add(part.lines());
    }
  }

  private Part answer(Chunk chunk) throws InterruptedException {
    Worker worker = idle.take();
    try {
      LineBuffer lines = spare.poll();
      return worker.answer(chunk, lines == null ? new LineBuffer() : lines);
    } finally {
      idle.put(worker);
    }
  }

  private static Part result(Future<Part> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
