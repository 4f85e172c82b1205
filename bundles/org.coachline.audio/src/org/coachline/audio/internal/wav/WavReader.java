/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.Messages;

/** Positional reads of whole frames into one block, decoded from there. */
final class WavReader implements SampleReader {

    /** Small enough to stay in a core's own cache between the read and the decoding. */
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final WavLayout layout;
    private final FileChannel channel;
    private final SampleDecoder decoder;
    private final Consumer<SampleReader> onClose;
    private byte[] block = {};
    private long position;

    WavReader(Path path, WavLayout layout, FileChannel channel, SampleDecoder decoder, Consumer<SampleReader> onClose) {
        this.path = path;
        this.layout = layout;
        this.channel = channel;
        this.decoder = decoder;
        this.onClose = onClose;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) {
        position = Math.max(0, Math.min(layout.frames(), frame));
    }

    @Override
    public int read(short[][] channels, int offset, int frames) throws AudioException {
        int wanted = (int) Math.min(frames, layout.frames() - position);
        int frameBytes = layout.frameBytes();
        int atOnce = Math.max(1, BLOCK / frameBytes);
        int done = 0;
        while (done < wanted) {
            int count = Math.min(atOnce, wanted - done);
            int got = fill(count * frameBytes, layout.dataStart() + position * frameBytes) / frameBytes;
            decoder.decode(block, got, channels, offset + done);
            position += got;
            done += got;
            if (got < count) {
                break;
            }
        }
        return done;
    }

    private int fill(int bytes, long from) throws AudioException {
        if (block.length < bytes) {
            block = new byte[bytes];
        }
        ByteBuffer target = ByteBuffer.wrap(block, 0, bytes);
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, from + target.position()) < 0) {
                    break;
                }
            }
            return target.position();
        } catch (ClosedByInterruptException e) {
            throw new AudioException(path, Messages.get("file.interrupted"), e);
        } catch (ClosedChannelException e) {
            throw new AudioException(path, Messages.get("file.closed"), e);
        } catch (IOException e) {
            throw new AudioException(path, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // A handle opened for reading holds nothing that could be lost; the contract says that this never throws.
            block = new byte[0];
        } finally {
            onClose.accept(this);
        }
    }
}
