/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.AudioException;
import org.jspecify.annotations.Nullable;

/** Writes the pixels of a recording in order, worked out piece by piece by the calling thread and, for long recordings, some helpers. */
public final class PixelWorkers {

    /** Opens a scanner for each thread. */
    @FunctionalInterface
    public interface Scanners {

        /** A new scanner. */
        PeakScanner open() throws AudioException;
    }

    private static final int PIECE_FRAMES = 1 << 18;
    private static final int PIECE_BYTES = 1 << 22;

    private final Scanners scanners;
    private final PixelFormat format;
    private final PixelFormat.Header header;
    private final OutputStream out;
    private final BooleanSupplier cancelled;
    private final int piecePixels;
    private final long pieceFrames;
    private int next;
    private int turn;
    private boolean ended;
    private long limit;
    private long frames;
    private @Nullable Throwable failure;
    private final List<PeakScanner> open = new ArrayList<>();

    /** One file's pixels; to be run once. What the header says of the length is not looked at. */
    public PixelWorkers(Scanners scanners, PixelFormat format, PixelFormat.Header header, OutputStream out, BooleanSupplier cancelled) {
        this.scanners = scanners;
        this.format = format;
        this.header = header;
        this.out = out;
        this.cancelled = cancelled;
        this.piecePixels = Math.max(1, Math.min(PIECE_FRAMES / header.samplesPerPixel(), PIECE_BYTES / (format.mostBytes() * header.channels())));
        this.pieceFrames = (long) piecePixels * header.samplesPerPixel();
    }

    /**
     * Writes all pixels.
     *
     * @param expectedFrames how many frames the recording has, or is expected to have
     * @param exact          whether it is known to have as many, and no scanner is to be asked for more
     * @return how many it had
     * @throws AudioException        if the recording cannot be read to its end
     * @throws IOException           if the stream throws it
     * @throws CancellationException if cancelled
     */
    public long run(long expectedFrames, boolean exact) throws AudioException, IOException {
        limit = exact ? expectedFrames : Long.MAX_VALUE;
        try (CancelWatch watch = new CancelWatch(cancelled, () -> fail(new CancellationException()))) {
            Crew.run("Coachline pixels", expectedFrames * header.channels(), helper -> work(), () -> fail(new CancellationException()));
        }
        rethrow();
        return frames;
    }

    private void work() {
        try (PeakScanner scanner = scanners.open().extremesOnly()) {
            opened(scanner);
            ByteBuffer bytes = ByteBuffer.allocate(piecePixels * format.mostBytes() * header.channels()).order(ByteOrder.LITTLE_ENDIAN);
            for (int piece = take(); piece >= 0; piece = take()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                bytes.clear();
                long from = piece * pieceFrames;
                boolean first = piece == 0;
                long to = Math.min(limit, from + pieceFrames);
                long got = scanner.scan(from, to, header.samplesPerPixel(),
                        channels -> format.pixel(channels, first && bytes.position() == 0, bytes));
                give(piece, bytes, from + got, got < to - from);
            }
        } catch (AudioException | IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized void opened(PeakScanner scanner) {
        open.add(scanner);
        if (failure != null) {
            scanner.close();
        }
    }

    private synchronized int take() {
        return ended || failure != null || next * pieceFrames >= limit ? -1 : next++;
    }

    /** Writes a piece when all before it are written; what comes after the recording's end is empty. */
    private synchronized void give(int piece, ByteBuffer bytes, long end, boolean last) throws IOException {
        while (turn != piece && failure == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        if (failure == null && !ended) {
            out.write(bytes.array(), 0, bytes.position());
            frames = end;
            ended = last;
        }
        turn++;
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        // One that waits for a decoder would wait on for what nobody wants any more.
        open.forEach(PeakScanner::close);
        notifyAll();
    }

    private synchronized void rethrow() throws AudioException, IOException {
        switch (failure) {
            case null -> { }
            case AudioException e -> throw e;
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
