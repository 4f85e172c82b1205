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
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.internal.Messages;

/** Floats straight from a process of its own: nothing of it is kept. */
final class PreciseStream implements PreciseReader {

    private static final int BLOCK = 1 << 16;

    private final Recorded recorded;
    private final SampleStream stream;
    private final int channels;
    private final byte[] bytes;
    private long read;
    private FloatBuffer block = FloatBuffer.allocate(0);

    private PreciseStream(Recorded recorded, SampleStream stream) {
        this.recorded = recorded;
        this.stream = stream;
        this.channels = recorded.channels();
        this.bytes = new byte[BLOCK / (4 * channels) * 4 * channels];
    }

    static PreciseStream open(Recorded recorded) throws IOException, AudioException {
        MpegIndex mpeg = recorded.mpeg();
        FfmpegTools tools = recorded.tools().get();
        if (mpeg == null) {
            return new PreciseStream(recorded, SampleStream.whole(recorded, tools, Commands.Samples.FLOAT));
        }
        SampleStream stream = SampleStream.of(recorded, tools, mpeg, List.of(new SampleStream.Run(0, mpeg.count())), Commands.Samples.FLOAT, false);
        PreciseStream precise = new PreciseStream(recorded, stream);
        stream.skip(mpeg.skipped());
        return precise;
    }

    @Override
    public int read(float[][] target, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames && (block.hasRemaining() || next())) {
            int count = Math.min(frames - done, block.remaining() / channels);
            for (int i = 0; i < count; i++) {
                for (int channel = 0; channel < channels; channel++) {
                    target[channel][offset + done + i] = block.get();
                }
            }
            done += count;
        }
        return done;
    }

    private boolean next() throws AudioException {
        int frameBytes = 4 * channels;
        int got = stream.read(bytes);
        if (got < 0) {
            stream.finish();
            if (read == 0) {
                throw new AudioException(recorded.file(), Messages.get("ffmpeg.nothing"));
            }
            return false;
        }
        byte[] samples = bytes;
        long promised = recorded.promised();
        long surplus = read + got / frameBytes - promised;
        if (promised >= read && surplus > 0 && surplus <= Decoding.BLOCK_FRAMES) {
            byte[] tail = stream.exactly((int) (Decoding.BLOCK_FRAMES + 1 - surplus));
            samples = Arrays.copyOf(bytes, got + tail.length);
            System.arraycopy(tail, 0, samples, got, tail.length);
            boolean onlyBlock = surplus + tail.length / frameBytes <= Decoding.BLOCK_FRAMES;
            got = onlyBlock ? (int) (promised - read) * frameBytes : samples.length;
        }
        read += got / frameBytes;
        // Floats take twice the room of what that is the bound for.
        if (read * frameBytes / 2 > recorded.mostOutput(DecodedFolder.USUAL_BYTES)) {
            throw new AudioException(recorded.file(), Messages.get("ffmpeg.tooMuch"));
        }
        block = ByteBuffer.wrap(samples, 0, got).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        return got > 0;
    }

    @Override
    public void close() {
        stream.close();
    }
}
