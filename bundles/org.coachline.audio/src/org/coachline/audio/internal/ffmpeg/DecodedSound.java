/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a recording in a file, interleaved, 16 bits, little-endian, after a header of {@value #HEADER} bytes that is
 * written last: until then the file has another name and nobody believes it. Grows in one or several stretches; readers
 * wait for what is not there yet. Thread-safe.
 */
final class DecodedSound {

    static final int HEADER = 64;
    private static final long MAGIC = 0x434C_5043_4D00_0001L;
    private static final int CHECKED = 32;

    private final Path source;
    private final AudioFormat format;
    private final List<Stretch> stretches;
    private Path place;
    private long total = -1;
    private long silent;
    private long wanted;
    private @Nullable AudioException failure;

    /** A run of frames that one decoder writes in order. Its numbers belong to the sound's lock. */
    static final class Stretch {

        private final long start;
        private final long end;
        private long done;
        private boolean taken;

        /** A stretch; {@code end} is {@link Long#MAX_VALUE} where nobody knows it. */
        Stretch(long start, long end) {
            this.start = start;
            this.end = end;
        }

        long start() {
            return start;
        }

        long end() {
            return end;
        }
    }

    /** A sound that grows in {@code place}. */
    DecodedSound(Path source, AudioFormat format, Path place, List<Stretch> stretches) {
        this.source = source;
        this.format = format;
        this.place = place;
        this.stretches = List.copyOf(stretches);
    }

    /** The whole sound that is kept in {@code place}, or null if there is none that can be believed. */
    static @Nullable DecodedSound kept(Path source, AudioFormat format, Path place) {
        try (FileChannel file = FileChannel.open(place, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            while (header.hasRemaining() && file.read(header, header.position()) >= 0) {
                continue;
            }
            long frames = header.getLong(16);
            long silent = header.getLong(24);
            boolean whole = header.flip().limit() == HEADER && header.equals(header(format, frames, silent))
                    && file.size() == HEADER + frames * format.channels() * 2;
            if (!whole) {
                return null;
            }
            DecodedSound kept = new DecodedSound(source, format, place, List.of(new Stretch(0, frames)));
            kept.stretches.get(0).done = frames;
            kept.total = frames;
            kept.silent = silent;
            return kept;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            System.getLogger(DecodedSound.class.getName()).log(System.Logger.Level.INFO, "decoded sound that cannot be read", e);
            return null;
        }
    }

    private static ByteBuffer header(AudioFormat format, long frames, long silent) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(0, MAGIC).putInt(8, format.sampleRate()).putInt(12, format.channels()).putLong(16, frames).putLong(24, silent);
        CRC32 crc = new CRC32();
        crc.update(header.array(), 0, CHECKED);
        return header.putLong(CHECKED, crc.getValue());
    }

    /** Frames in all once that is certain, before that -1. */
    synchronized long total() {
        return total;
    }

    /**
     * A handle for one reader.
     *
     * @throws AudioException if decoding has failed already: the file is gone then, and why is what matters
     */
    synchronized FileChannel open() throws IOException, AudioException {
        if (failure != null) {
            throw new AudioException(source, failure.reason(), failure);
        }
        return FileChannel.open(place, StandardOpenOption.READ);
    }

    /**
     * Waits until a frame is there.
     *
     * @param closed asked whenever something changed
     * @return how many from there on can be read, at most {@code most}; 0 at the end
     * @throws AudioException if it will never be there, the reader was closed or its thread interrupted
     */
    synchronized int await(long frame, int most, BooleanSupplier closed) throws AudioException {
        wanted = frame;
        while (true) {
            if (closed.getAsBoolean()) {
                throw new AudioException(source, Messages.get("file.closed"));
            }
            long there = Math.min(most, until(frame) - frame);
            if (there > 0 || total >= 0) {
                return (int) Math.max(0, there);
            }
            if (failure != null) {
                throw new AudioException(source, failure.reason(), failure);
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AudioException(source, Messages.get("file.interrupted"), e);
            }
        }
    }

    /** The frame after the last that can be read in one go from {@code frame} on. */
    private long until(long frame) {
        long at = frame;
        for (Stretch stretch : stretches) {
            if (at >= stretch.start && at < stretch.end) {
                at = Math.max(at, stretch.start + stretch.done);
                if (stretch.done < stretch.end - stretch.start) {
                    break;
                }
            }
        }
        return total >= 0 ? Math.min(total, at) : at;
    }

    /** Whether these frames, as far as there are such, can be read without waiting. */
    synchronized boolean isThere(long from, long to) {
        return until(from) >= to || total >= 0 && until(from) >= total;
    }

    /** Makes readers look again whether they were closed. */
    synchronized void wake() {
        notifyAll();
    }

    /** The next stretch to decode, the one that somebody waits for before others; null if all are taken. */
    synchronized @Nullable Stretch take() {
        Stretch next = null;
        for (Stretch stretch : stretches) {
            boolean waited = wanted >= stretch.start && wanted < stretch.end;
            if (!stretch.taken && (next == null || waited)) {
                next = stretch;
            }
        }
        if (next != null) {
            next.taken = true;
        }
        return next;
    }

    /** Publishes that a stretch is written up to {@code frames} from its start. */
    synchronized void written(Stretch stretch, long frames) {
        stretch.done = frames;
        notifyAll();
    }

    /** Notes that silence had to be written for frames whose place is not known for certain. */
    synchronized void silenced(long frames) {
        silent += frames;
    }

    /** Frames of silence for what could not be decoded, whose place is not known for certain. */
    synchronized long silent() {
        return silent;
    }

    /** Everything is written and that is all. */
    synchronized void complete(long frames) {
        total = frames;
        notifyAll();
    }

    /** Nothing more will come. */
    synchronized void fail(AudioException reason) {
        if (failure == null && total < 0) {
            failure = reason;
        }
        notifyAll();
    }

    synchronized boolean hasFailed() {
        return failure != null;
    }

    /** Gives the complete file its header and its name, on the disk for certain. */
    void keep(FileChannel file, Path under) throws IOException {
        file.truncate(HEADER + total() * format.channels() * 2);
        file.force(false);
        file.write(header(format, total(), silent()), 0);
        file.force(true);
        synchronized (this) {
            Files.move(place, under, StandardCopyOption.REPLACE_EXISTING);
            place = under;
        }
    }
}
