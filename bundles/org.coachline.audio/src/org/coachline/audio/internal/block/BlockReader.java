/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.wav.FrameFile;

/** Decodes block after block, and gives out the frames that are asked for. */
final class BlockReader implements SampleReader {

    private static final int READ_AT_ONCE = 1 << 14;

    private final BlockLayout layout;
    private final FrameFile file;
    private final Checkpoints checkpoints;
    private final Consumer<SampleReader> onClose;
    private final BlockCoding coding;
    private final BlockCoding.BlockDecoding decoding;
    private final boolean alone;
    private final short[][] decoded;
    private final byte[] raw;
    private long rawFirst;
    private int rawBytes;
    private long nextBlock;
    private long heldBlock = -1;
    private int heldFrames;
    private long position;

    BlockReader(BlockLayout layout, FrameFile file, Checkpoints checkpoints, Consumer<SampleReader> onClose) {
        this.layout = layout;
        this.file = file;
        this.checkpoints = checkpoints;
        this.onClose = onClose;
        this.coding = layout.coding();
        this.decoding = coding.start();
        this.alone = decoding.state().length == 0;
        this.decoded = new short[layout.format().channels()][coding.framesPerBlock()];
        this.raw = new byte[Math.max(1, READ_AT_ONCE / coding.blockBytes()) * coding.blockBytes()];
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
        int done = 0;
        file.requireOpen();
        while (done < wanted) {
            long block = position / coding.framesPerBlock();
            if (block != heldBlock && !reach(block)) {
                break;
            }
            int skip = (int) (position % coding.framesPerBlock());
            int count = Math.min(wanted - done, heldFrames - skip);
            if (count <= 0) {
                break;
            }
            for (int channel = 0; channel < decoded.length; channel++) {
                System.arraycopy(decoded[channel], skip, channels[channel], offset + done, count);
            }
            done += count;
            position += count;
        }
        return done;
    }

    /** Decodes up to a block; false if the file has become shorter. */
    private boolean reach(long block) throws AudioException {
        if (alone) {
            nextBlock = block;
        } else if (nextBlock != block) {
            // Going back always finds one: whoever decodes the first block leaves the state before it.
            long from = checkpoints.before(block, nextBlock < block ? nextBlock + 1 : 0);
            if (from >= 0) {
                decoding.restore(Objects.requireNonNull(checkpoints.get(from)));
                nextBlock = from;
            }
        }
        while (nextBlock <= block) {
            if (!decodeNext()) {
                return false;
            }
        }
        return true;
    }

    private boolean decodeNext() throws AudioException {
        if (!alone && checkpoints.wants(nextBlock)) {
            checkpoints.put(nextBlock, decoding.state());
        }
        int blockBytes = coding.blockBytes();
        long offset = nextBlock * blockBytes;
        int bytes = (int) Math.min(blockBytes, layout.dataBytes() - offset);
        if (offset < rawFirst || offset + bytes > rawFirst + rawBytes) {
            int wanted = (int) Math.min(raw.length, layout.dataBytes() - offset);
            rawFirst = offset;
            rawBytes = 0;
            rawBytes = file.read(ByteBuffer.wrap(raw, 0, wanted), layout.dataStart() + offset);
        }
        heldBlock = -1;
        if (offset + bytes > rawFirst + rawBytes) {
            return false;
        }
        heldFrames = decoding.decode(raw, (int) (offset - rawFirst), bytes, decoded);
        heldBlock = nextBlock++;
        return true;
    }

    @Override
    public void close() {
        file.close();
        onClose.accept(this);
    }
}
