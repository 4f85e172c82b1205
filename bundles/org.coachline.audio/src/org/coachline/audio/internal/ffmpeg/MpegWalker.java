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
import org.jspecify.annotations.Nullable;

/**
 * Goes through the frames of an MPEG audio stream in order, over whatever is between them: tags, junk, and frames of another kind.
 * A frame after a gap counts only if another follows where its length says, or the file ends there; a frame that the file's
 * end cuts off does not count. So the frames are the same wherever the walk began. Holds {@value #BLOCK} bytes.
 */
final class MpegWalker {

    private static final int BLOCK = 1 << 18;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
    private long blockStart;
    private final int stream;
    private long next;
    private boolean lost;
    private long offset;
    private @Nullable MpegFrame frame;

    /**
     * A walk.
     *
     * @param from   where to look for the first frame
     * @param known  whether that place is known to be a frame's or the end of one
     * @param stream the bits that frames of the stream have in common, or 0 for any
     */
    MpegWalker(FileChannel file, long from, boolean known, int stream) throws IOException {
        this.file = file;
        this.size = file.size();
        this.next = from;
        this.lost = !known;
        this.stream = stream;
    }

    /** Goes to the next frame; returns whether there is one. */
    boolean next() throws IOException {
        return nextWithin(size);
    }

    /** Goes to the next frame if it begins no more than so many bytes after the last; returns whether it does. */
    boolean nextWithin(long gap) throws IOException {
        long most = Math.min(next + gap, size - MpegFrame.HEADER);
        for (long at = next; at <= most; at++) {
            MpegFrame found = at(at);
            if (found != null && at + found.bytes() <= size && (!lost || isFollowed(at, found))) {
                offset = at;
                frame = found;
                next = at + found.bytes();
                lost = false;
                return true;
            }
            lost = true;
        }
        return false;
    }

    private @Nullable MpegFrame at(long position) throws IOException {
        int header = header(position);
        // Most bytes of a gap are told apart by the first test alone.
        if (header >>> 21 != 0x7FF) {
            return null;
        }
        MpegFrame found = MpegFrame.of(header);
        return found == null || stream != 0 && found.stream() != stream ? null : found;
    }

    private boolean isFollowed(long at, MpegFrame found) throws IOException {
        long after = at + found.bytes();
        if (after + MpegFrame.HEADER > size) {
            return true;
        }
        MpegFrame following = at(after);
        return following != null && following.stream() == found.stream();
    }

    private int header(long position) throws IOException {
        if (position < blockStart || position + MpegFrame.HEADER > blockStart + block.limit()) {
            load(position);
        }
        return block.getInt((int) (position - blockStart));
    }

    private void load(long position) throws IOException {
        blockStart = position;
        block.clear();
        while (block.hasRemaining() && file.read(block, position + block.position()) >= 0) {
            continue;
        }
        block.flip();
        if (block.limit() < MpegFrame.HEADER) {
            throw new IOException("the file became shorter");
        }
    }

    /** Whether no more than a tag or a part of a frame can follow that place. */
    boolean isNearEnd(long position) {
        return size - position < 4_096;
    }

    /** Where the frame lies. */
    long offset() {
        return offset;
    }

    /** The frame. */
    MpegFrame frame() {
        MpegFrame found = frame;
        if (found == null) {
            throw new IllegalStateException("before the first frame");
        }
        return found;
    }

    /** The bytes of the frame, ready to be read until the next step. */
    ByteBuffer bytes() throws IOException {
        int length = frame().bytes();
        if (offset < blockStart || offset + length > blockStart + block.limit()) {
            load(offset);
        }
        return block.duplicate().position((int) (offset - blockStart)).limit((int) Math.min(block.limit(), offset - blockStart + length)).slice();
    }
}
