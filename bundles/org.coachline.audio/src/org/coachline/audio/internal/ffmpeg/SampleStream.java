/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.Messages;

/** Whole frames out of one decoding process. For one reading thread; {@link #kill()} for any. */
final class SampleStream implements AutoCloseable {

    private final Path file;
    private final MediaProcess process;
    private final InputStream output;
    private final int frameBytes;
    private byte[] rest = {};
    private int restBytes;

    private SampleStream(Path file, MediaProcess process, int frameBytes) {
        this.file = file;
        this.process = process;
        this.output = process.output();
        this.frameBytes = frameBytes;
    }

    /** Stretches of MPEG frames, from one number up to another. */
    record Run(long from, long to) {
    }

    /** Decodes a whole file that FFmpeg reads itself. */
    static SampleStream whole(Recorded recorded, FfmpegTools tools, Commands.Samples samples) throws AudioException {
        List<String> command = Commands.whole(tools, recorded.header(), samples);
        MediaProcess process = MediaProcess.start(recorded.file(), tools, command, false, recorded.limits(), recorded.longest());
        return new SampleStream(recorded.file(), process, samples.bytes() * recorded.channels());
    }

    /**
     * Decodes runs of MPEG frames; each frame gives its samples, in order, without any cut.
     *
     * @param bulk whether to end at the first frame that cannot be decoded, which takes a third of the time; only where {@link MpegIndex#isEven()}
     *             and of layer III. Else silence stands for such a frame, in its place if all are alike and at the end of all if not.
     */
    static SampleStream of(Recorded recorded, FfmpegTools tools, MpegIndex index, List<Run> runs, Commands.Samples samples, boolean bulk)
            throws AudioException {
        List<String> command = bulk ? Commands.fedInBulk(tools, recorded.header(), samples)
                : Commands.fed(tools, recorded.header(), samples, index.isEven());
        MediaProcess process = MediaProcess.start(recorded.file(), tools, command, true, recorded.limits(), recorded.longest());
        Thread.ofPlatform().daemon().name("Coachline decoder's feed").start(() -> feed(recorded.file(), process, index, runs));
        return new SampleStream(recorded.file(), process, samples.bytes() * recorded.channels());
    }

    private static void feed(Path file, MediaProcess process, MpegIndex index, List<Run> runs) {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ); OutputStream out = process.input();
                WritableByteChannel to = Channels.newChannel(new java.io.BufferedOutputStream(out, 1 << 16))) {
            for (Run run : runs) {
                MpegWalker walker = index.walk(in, run.from);
                long at = run.from / MpegIndex.STEP * MpegIndex.STEP;
                for (; at < run.to && walker.next(); at++) {
                    if (at >= run.from) {
                        ByteBuffer bytes = walker.bytes();
                        to.write(bytes);
                        process.progressed();
                    }
                }
            }
        } catch (IOException e) {
            // The process is gone, or the file: its output ends too early, which the reader of it notices.
            System.getLogger(SampleStream.class.getName()).log(System.Logger.Level.DEBUG, "feeding a decoder ended", e);
        }
    }

    /**
     * Reads as many whole frames as there are at the moment, at least one.
     *
     * @param target filled from its start; its length is a multiple of a frame's
     * @return bytes, or -1 at the end
     */
    int read(byte[] target) throws AudioException {
        int have = restBytes;
        System.arraycopy(rest, 0, target, 0, have);
        try {
            while (true) {
                int got = output.read(target, have, target.length - have);
                if (got < 0) {
                    return -1;
                }
                have += got;
                int whole = have / frameBytes * frameBytes;
                if (whole > 0) {
                    restBytes = have - whole;
                    rest = rest.length < frameBytes ? new byte[frameBytes] : rest;
                    System.arraycopy(target, whole, rest, 0, restBytes);
                    return whole;
                }
            }
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.failed", Messages.reason(e)), e);
        }
    }

    /** Skips frames; returns whether there were as many. */
    boolean skip(long frames) throws AudioException {
        long bytes = frames * frameBytes;
        try {
            output.skipNBytes(bytes);
            return true;
        } catch (java.io.EOFException e) {
            return false;
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.failed", Messages.reason(e)), e);
        }
    }

    /** Reads so many frames, fewer only at the end. */
    byte[] exactly(int frames) throws AudioException {
        try {
            return output.readNBytes(frames * frameBytes);
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.failed", Messages.reason(e)), e);
        }
    }

    /** After the last byte: refuses to go on if the program was ended from here, whether for its time or because nobody wants it any more. */
    void requireOwnEnd() throws AudioException {
        if (process.wasEnded()) {
            process.finish();
        }
    }

    /** Waits for a good end, after the last byte. */
    void finish() throws AudioException {
        process.finish();
    }

    /** Ends it from any thread. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

}
