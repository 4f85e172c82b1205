/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.coachline.audio.AudioException;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.ffmpeg.DecodedSound.Stretch;

/**
 * One recording being decoded into a file, once for everybody in this process who wants it, until nobody does. An MPEG
 * stream is decoded in stretches by as many processes as there are processors, everything else by one process from start
 * to end.
 */
final class Decoding {

    private static final Map<Path, Decoding> RUNNING = new HashMap<>();

    private static final int MOST_PROCESSES = 4;
    /** Shorter stretches cost more starts than they share work. */
    static final int STRETCH_SECONDS = 600;
    private static final int SHORTEST_SECONDS = 30;
    /**
     * MPEG frames decoded ahead of a stretch: the bit reservoir reaches back at most 511 bytes, which is 171 of the smallest
     * frames (8 kbit/s at 24 kHz: 24 bytes, 21 of them header and side information), and the filters two more.
     */
    private static final int LEAD = 192;
    /** A codec's last block may hold this much more than the container counts. */
    static final int BLOCK_FRAMES = 4_096;
    private static final int BUFFER = 1 << 17;
    private static final long DISK_LOOK = 16 << 20;

    private final Recorded recorded;
    private final DecodedFolder folder;
    private final Path place;
    private final Path begun;
    private final DecodedSound sound;
    private final Set<SampleStream> streams = ConcurrentHashMap.newKeySet();
    private final FileChannel out;
    private int users;
    private int working;
    private long written;
    private volatile boolean ended;

    private Decoding(Recorded recorded, DecodedFolder folder, Path place) throws IOException {
        this.recorded = recorded;
        this.folder = folder;
        this.place = place;
        this.begun = DecodedStore.begin(place);
        this.sound = new DecodedSound(recorded.file(), recorded.header().format(), begun, stretches(recorded));
        DecodedStore.makeRoom(folder, recorded.expectedOutput(), recorded.limits().spareBytes());
        this.out = DecodedStore.create(begun);
    }

    /**
     * Joins the decoding of a recording, which begins now if nobody joined before.
     *
     * @throws IOException if the folder cannot be used; says why
     */
    static Decoding join(Recorded recorded, DecodedFolder folder, Path place) throws IOException {
        synchronized (RUNNING) {
            Decoding running = RUNNING.get(place);
            if (running == null || running.sound.hasFailed() || running.ended) {
                running = new Decoding(recorded, folder, place);
                RUNNING.put(place, running);
                running.begin();
            }
            running.users++;
            return running;
        }
    }

    /** Goes away; the last to go ends what is not complete. */
    void leave() {
        synchronized (RUNNING) {
            users--;
            if (users > 0 || sound.total() >= 0) {
                return;
            }
            end(new AudioException(recorded.file(), Messages.get("file.closed")));
        }
    }

    /**
     * For the end of this process: ends what is not complete, gives what is complete a moment to be kept, and leaves nothing
     * half-made behind.
     */
    static void endAll(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (RUNNING) {
            List<Decoding> left = List.copyOf(RUNNING.values());
            left.stream().filter(each -> each.sound.total() < 0)
                    .forEach(each -> each.end(new AudioException(each.recorded.file(), Messages.get("file.closed"))));
            for (long nanos = until - System.nanoTime(); !RUNNING.isEmpty() && nanos > 0; nanos = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(RUNNING, nanos);
            }
            left.forEach(Decoding::removeBegun);
        }
    }

    private void removeBegun() {
        ended = true;
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            System.getLogger(Decoding.class.getName()).log(System.Logger.Level.DEBUG, "what was begun could not be removed", e);
        }
    }

    /** Waits until nothing is being decoded or written in this process any more, for tests that delete the folder. */
    static void awaitQuiet() throws InterruptedException {
        synchronized (RUNNING) {
            while (!RUNNING.isEmpty()) {
                RUNNING.wait();
            }
        }
    }

    /** What there is so far. */
    DecodedSound sound() {
        return sound;
    }

    private int frameBytes() {
        return 2 * recorded.channels();
    }

    private static List<Stretch> stretches(Recorded recorded) {
        MpegIndex mpeg = recorded.mpeg();
        if (mpeg == null) {
            return List.of(new Stretch(0, Long.MAX_VALUE));
        }
        int rate = recorded.header().format().sampleRate();
        int processes = Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors());
        long each = Math.min((long) STRETCH_SECONDS * rate, Math.max((long) SHORTEST_SECONDS * rate, Math.ceilDiv(mpeg.frames(), processes)));
        List<Stretch> stretches = new ArrayList<>();
        for (long start = 0; start < mpeg.frames(); start += each) {
            stretches.add(new Stretch(start, Math.min(mpeg.frames(), start + each)));
        }
        return stretches;
    }

    private void begin() {
        int stretches = recorded.mpeg() == null ? 1 : stretches(recorded).size();
        working = Math.max(1, Math.min(stretches, Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors())));
        for (int i = working; i > 0; i--) {
            Thread.ofPlatform().daemon().name("Coachline decoding " + recorded.file().getFileName()).start(this::work);
        }
    }

    private void work() {
        try {
            FfmpegTools tools = recorded.tools().get();
            for (Stretch stretch = sound.take(); stretch != null && !ended; stretch = sound.take()) {
                decode(tools, stretch);
            }
        } catch (AudioException e) {
            end(e);
        } catch (IOException e) {
            end(new AudioException(recorded.file(), Messages.reason(e), e));
        } catch (RuntimeException | Error e) {
            end(new AudioException(recorded.file(), Messages.get("ffmpeg.failed", e.toString()), e));
            throw e;
        } finally {
            done();
        }
    }

    private void decode(FfmpegTools tools, Stretch stretch) throws AudioException, IOException {
        MpegIndex mpeg = recorded.mpeg();
        long most = stretch.end() - stretch.start();
        boolean bulk = mpeg != null && mpeg.isForBulk();
        long frames = run(tools, stretch, 0, bulk);
        if (bulk && frames < most && !ended) {
            // There is a frame that cannot be decoded: from there on the slow way, which puts silence in its place.
            frames = run(tools, stretch, frames, false);
        }
        if (ended || frames == most) {
            return;
        }
        if (mpeg == null) {
            finishWhole(stretch, frames);
        } else {
            fill(stretch, frames);
        }
    }

    /** Decodes a stretch from a frame of it on; returns up to which frame that went. */
    private long run(FfmpegTools tools, Stretch stretch, long from, boolean bulk) throws AudioException, IOException {
        MpegIndex mpeg = recorded.mpeg();
        long start = stretch.start() + from;
        try (SampleStream stream = mpeg == null ? SampleStream.whole(recorded, tools, Commands.Samples.SHORT) : part(tools, mpeg, start, stretch.end(), bulk)) {
            streams.add(stream);
            try {
                if (ended) {
                    // It was ended before this program was known: nobody else would end it.
                    stream.kill();
                    return from;
                }
                long done = mpeg == null || stream.skip(early(mpeg, start)) ? copy(stream, stretch, from) : from;
                if (done < stretch.end() - stretch.start() && !ended) {
                    if (bulk) {
                        stream.requireOwnEnd();
                    } else {
                        stream.finish();
                    }
                }
                return done;
            } finally {
                streams.remove(stream);
            }
        }
    }

    /** The first MPEG frame to decode for what starts there: so early that the decoder has settled when it begins. */
    private static long firstFrame(MpegIndex mpeg, long start) {
        return Math.max(0, (start + mpeg.skipped()) / mpeg.first().samples() - LEAD);
    }

    /** Frames that come out before what starts there. */
    private static long early(MpegIndex mpeg, long start) {
        return start + mpeg.skipped() - firstFrame(mpeg, start) * mpeg.first().samples();
    }

    private SampleStream part(FfmpegTools tools, MpegIndex mpeg, long start, long end, boolean bulk) throws AudioException {
        long last = Math.ceilDiv(end + mpeg.skipped(), mpeg.first().samples());
        return SampleStream.of(recorded, tools, mpeg, List.of(new SampleStream.Run(firstFrame(mpeg, start), last)), Commands.Samples.SHORT, bulk);
    }

    /**
     * Writes what comes from a frame of a stretch on; returns up to which frame that went. Publishes no more than the container promises before
     * it is certain.
     */
    private long copy(SampleStream stream, Stretch stretch, long from) throws AudioException, IOException {
        byte[] buffer = new byte[BUFFER / frameBytes() * frameBytes()];
        long most = stretch.end() - stretch.start();
        long promised = recorded.mpeg() == null ? recorded.promised() : -1;
        long frames = from;
        while (frames < most) {
            int got = stream.read(buffer);
            if (got < 0 || ended) {
                break;
            }
            int take = (int) Math.min(got / frameBytes(), most - frames) * frameBytes();
            write(ByteBuffer.wrap(buffer, 0, take), DecodedSound.HEADER + (stretch.start() + frames) * frameBytes());
            frames += take / frameBytes();
            boolean onlyBlock = promised >= 0 && frames > promised && frames <= promised + BLOCK_FRAMES;
            sound.written(stretch, onlyBlock ? promised : frames);
        }
        return frames;
    }

    private void write(ByteBuffer bytes, long at) throws AudioException, IOException {
        account(bytes.remaining());
        for (long to = at; bytes.hasRemaining(); ) {
            to += out.write(bytes, to);
        }
    }

    private synchronized void account(int bytes) throws AudioException, IOException {
        boolean look = (written + bytes) / DISK_LOOK > written / DISK_LOOK;
        written += bytes;
        if (written > recorded.mostOutput(folder.mostBytes())) {
            throw new AudioException(recorded.file(), Messages.get("ffmpeg.tooMuch"));
        }
        if (look) {
            DecodedStore.makeRoom(folder, 0, recorded.limits().spareBytes());
        }
    }

    private void finishWhole(Stretch stretch, long frames) throws AudioException {
        if (frames == 0) {
            throw new AudioException(recorded.file(), Messages.get("ffmpeg.nothing"));
        }
        long promised = recorded.promised();
        long total = promised >= 0 && frames > promised && frames <= promised + BLOCK_FRAMES ? promised : frames;
        sound.written(stretch, total);
        sound.complete(total);
    }

    /** Silence for frames that the decoder would not take, so that what follows stays in its place. Of an even stream only the last ones are missing. */
    private void fill(Stretch stretch, long frames) throws AudioException, IOException {
        byte[] silence = new byte[BUFFER / frameBytes() * frameBytes()];
        long most = stretch.end() - stretch.start();
        if (frames == 0) {
            throw new AudioException(recorded.file(), Messages.get("ffmpeg.nothing"));
        }
        MpegIndex mpeg = recorded.mpeg();
        if (mpeg == null || !mpeg.isEven()) {
            sound.silenced(most - frames);
        }
        for (long at = frames; at < most; ) {
            int take = (int) Math.min(silence.length / frameBytes(), most - at);
            write(ByteBuffer.wrap(silence, 0, take * frameBytes()), DecodedSound.HEADER + (stretch.start() + at) * frameBytes());
            at += take;
            sound.written(stretch, at);
        }
    }

    private void end(AudioException reason) {
        sound.fail(reason);
        ended = true;
        streams.forEach(SampleStream::kill);
    }

    private synchronized void done() {
        working--;
        if (working > 0) {
            return;
        }
        MpegIndex mpeg = recorded.mpeg();
        try (FileChannel file = out) {
            if (!sound.hasFailed() && mpeg != null) {
                sound.complete(mpeg.frames());
            }
            if (!sound.hasFailed()) {
                sound.keep(file, place);
            }
        } catch (IOException e) {
            // It can be read as long as somebody holds it; only the next time it is decoded again.
            System.Logger.Level level = ended ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
            System.getLogger(Decoding.class.getName()).log(level, "decoded sound could not be kept", e);
        }
        if (sound.hasFailed()) {
            removeBegun();
        }
        synchronized (RUNNING) {
            RUNNING.remove(place, this);
            RUNNING.notifyAll();
        }
    }
}
