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
import java.nio.file.StandardOpenOption;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.Messages;

/**
 * A handle on a recording's bytes for one reader. Each reader has its own, because an interrupt of a thread that reads closes
 * the handle it reads from.
 */
public final class FrameFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    /** Opens a handle. */
    public FrameFile(Path path) throws AudioException {
        this.path = path;
        try {
            this.channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new AudioException(path, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }

    /** Takes over an open handle. */
    FrameFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Fills {@code target} up to its limit from an offset of the file; returns how many bytes there were. */
    public int read(ByteBuffer target, long from) throws AudioException {
        int start = target.position();
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, from + target.position() - start) < 0) {
                    break;
                }
            }
            return target.position() - start;
        } catch (ClosedByInterruptException e) {
            throw new AudioException(path, Messages.get("file.interrupted"), e);
        } catch (ClosedChannelException e) {
            throw new AudioException(path, Messages.get("file.closed"), e);
        } catch (IOException e) {
            throw new AudioException(path, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }

    /** Refuses to go on once this was closed, for a reader that could still answer from what it holds. */
    public void requireOpen() throws AudioException {
        if (!channel.isOpen()) {
            throw new AudioException(path, Messages.get("file.closed"));
        }
    }

    /** The refusal for a file that ends before what it held when it was opened. */
    public AudioException shrunk() {
        return new AudioException(path, Messages.get("file.shrunk"));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing can be lost by it: the handle was for reading. It is worth a line, not a failure.
            System.getLogger(FrameFile.class.getName()).log(System.Logger.Level.DEBUG, path.toString(), e);
        }
    }
}
