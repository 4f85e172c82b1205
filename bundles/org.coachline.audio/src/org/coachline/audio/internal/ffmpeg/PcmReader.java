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
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.Messages;

/** Reads decoded sound, and waits for what is not decoded yet. */
final class PcmReader implements SampleReader {

    private static final int BLOCK = 1 << 16;

    private final Path source;
    private final DecodedSound sound;
    private final FileChannel file;
    private final int channels;
    private final Consumer<SampleReader> onClose;
    private final ByteBuffer block;
    private volatile boolean closed;
    private long position;

    PcmReader(Path source, DecodedSound sound, int channels, Consumer<SampleReader> onClose)
            throws IOException, AudioException {
        this.source = source;
        this.sound = sound;
        this.file = sound.open();
        this.channels = channels;
        this.onClose = onClose;
        this.block = ByteBuffer.allocate(Math.max(1, BLOCK / (2 * channels)) * 2 * channels).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) {
        long total = sound.total();
        position = Math.max(0, total >= 0 ? Math.min(total, frame) : frame);
    }

    @Override
    public int read(short[][] target, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames) {
            int got = sound.await(position, Math.min(frames - done, block.capacity() / (2 * channels)), () -> closed);
            if (got == 0) {
                // Whoever sought beyond an end that was only guessed stands at the end.
                position = Math.min(position, sound.total());
                break;
            }
            fill(got);
            ShortBuffer samples = block.asShortBuffer();
            for (int channel = 0; channel < channels; channel++) {
                short[] out = target[channel];
                for (int i = 0, at = channel; i < got; i++, at += channels) {
                    out[offset + done + i] = samples.get(at);
                }
            }
            position += got;
            done += got;
        }
        return done;
    }

    private void fill(int frames) throws AudioException {
        block.clear().limit(frames * 2 * channels);
        long from = DecodedSound.HEADER + position * 2 * channels;
        try {
            while (block.hasRemaining()) {
                if (file.read(block, from + block.position()) < 0) {
                    throw new AudioException(source, Messages.get("ffmpeg.cut"));
                }
            }
            block.flip();
        } catch (IOException e) {
            throw new AudioException(source, closed ? Messages.get("file.closed") : Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        sound.wake();
        try {
            file.close();
        } catch (IOException e) {
            System.getLogger(PcmReader.class.getName()).log(System.Logger.Level.DEBUG, source.toString(), e);
        }
        onClose.accept(this);
    }
}
