/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a RIFF, RIFX or RF64 file without believing their sizes (Multimedia Programming Interface and Data
 * Specifications 1.0, 1991; EBU Tech 3306 for RF64).
 */
final class WavChunks {

    /** A chunk's body: where it starts and how many bytes its header claims. */
    record Chunk(long start, long claimed) {
    }

    /** A chunk that may tell something of the recording. */
    record Named(String id, Chunk body) {
    }

    private static final int MAX_CHUNKS = 10_000;
    private static final int MAX_SAID = 64;
    private static final long UNSET = 0xFFFF_FFFFL;

    final ByteOrder order;
    final boolean large;
    final List<String> remarks = new ArrayList<>();
    final List<Named> said = new ArrayList<>();
    @Nullable Chunk format;
    @Nullable Chunk data;
    @Nullable Chunk fact;

    private final FileWindow file;
    private long largeDataSize = -1;
    private long largeFrames = -1;
    private long walked = 12;
    private int count;

    WavChunks(FileWindow file) throws IOException {
        this.file = file;
        String id = ascii(file.read(0, 4, ByteOrder.BIG_ENDIAN));
        this.order = id.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        this.large = id.equals("RF64") || id.equals("BW64");
        while (!(format != null && data != null) && walkOne()) {
            continue;
        }
        // Some writers leave an empty piece of sound before the real one.
        boolean empty = data != null && data.claimed == 0 && chunksFillTheRest(data.start);
        while (empty && data.claimed == 0 && walkOne()) {
            continue;
        }
    }

    /** Takes the next chunk in; false at the end of the file. */
    private boolean walkOne() throws IOException {
        if (count++ >= MAX_CHUNKS || walked + 8 > file.size()) {
            return false;
        }
        ByteBuffer header = file.read(walked, 8, order);
        String id = ascii(header);
        Chunk chunk = new Chunk(walked + 8, Integer.toUnsignedLong(header.getInt(4)));
        switch (id) {
            case "fmt " -> format = format == null ? chunk : format;
            case "ds64" -> readLargeSizes(chunk);
            case "fact" -> fact = fact == null ? chunk : fact;
            case "data" -> {
                boolean first = data == null || data.claimed == 0;
                String second = Messages.get("wav.secondData");
                if (!first && !remarks.contains(second)) {
                    remarks.add(second);
                }
                data = first ? chunk : data;
            }
            case "bext", "LIST", "cue ", "id3 ", "ID3 " -> {
                if (said.size() < MAX_SAID) {
                    said.add(new Named(id, chunk));
                }
            }
            default -> { }
        }
        walked = next(chunk);
        return true;
    }

    /** Takes in what follows the sound, once it is known where that ends. */
    private long endingAfter(Chunk data, long bytes) throws IOException {
        walked = Math.max(format == null || format.start < data.start ? 0 : walked, next(new Chunk(data.start, bytes)));
        while (walkOne()) {
            continue;
        }
        return bytes;
    }

    private void readLargeSizes(Chunk chunk) throws IOException {
        ByteBuffer sizes = file.read(chunk.start, 24, order);
        if (sizes.limit() >= 16) {
            largeDataSize = sizes.getLong(8);
            largeFrames = sizes.limit() < 24 ? -1 : sizes.getLong(16);
        }
    }

    /** Chunks start at even offsets; some writers forget the pad byte, so what follows an odd chunk decides. */
    private long next(Chunk chunk) throws IOException {
        long end = chunk.start + chunk.claimed;
        if (chunk.claimed % 2 == 0 || looksLikeChunk(end + 1)) {
            return end + chunk.claimed % 2;
        }
        return looksLikeChunk(end) ? end : end + 1;
    }

    private boolean looksLikeChunk(long at) throws IOException {
        ByteBuffer id = file.read(at, 4, order);
        if (id.limit() < 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (id.get(i) < ' ' || id.get(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** How many frames {@code fact} claims, or -1. */
    long factFrames() throws IOException {
        ByteBuffer said = fact == null ? ByteBuffer.allocate(0) : file.read(fact.start, 4, order);
        long frames = said.limit() < 4 ? -1 : Integer.toUnsignedLong(said.getInt(0));
        return frames == UNSET && large ? largeFrames : frames;
    }

    /**
     * Bytes of sound that are really there, with a remark where the header says otherwise.
     *
     * @param unitBytes  bytes of a frame or a block
     * @param unitFrames frames of that
     */
    long soundBytes(Chunk data, int unitBytes, int unitFrames) throws IOException {
        return endingAfter(data, believable(data, unitBytes, unitFrames));
    }

    private long believable(Chunk data, int unitBytes, int unitFrames) throws IOException {
        long there = Math.max(0, file.size() - data.start);
        long claimed = large && data.claimed == UNSET && largeDataSize >= 0 ? largeDataSize : data.claimed;
        if (claimed == UNSET || claimed == 0 && there > 0 && !chunksFillTheRest(data.start)) {
            remarks.add(Messages.get("wav.endless"));
            return there;
        }
        if (claimed > there || claimed < 0) {
            // Streaming writers claim the largest size that fits; a recorder that was killed claims what it meant to write.
            boolean endless = claimed < 0 || claimed >= 0x7FFF_0000L;
            long missing = (claimed - there + unitBytes - 1) / unitBytes * unitFrames;
            remarks.add(endless ? Messages.get("wav.endless") : Messages.get("wav.truncated", missing));
            return there;
        }
        if (!large && there - claimed >= UNSET + 1 && (there - claimed) >>> 32 > 0 && !chunksFillTheRest(data.start + claimed + claimed % 2)) {
            remarks.add(Messages.get("wav.wrapped"));
            return there;
        }
        return claimed;
    }

    private boolean chunksFillTheRest(long from) throws IOException {
        long at = from;
        for (int count = 0; count < MAX_CHUNKS && at + 8 <= file.size(); count++) {
            if (!looksLikeChunk(at)) {
                return false;
            }
            at = next(new Chunk(at + 8, Integer.toUnsignedLong(file.read(at, 8, order).getInt(4))));
        }
        return at >= file.size();
    }

    private static String ascii(ByteBuffer buffer) {
        return new String(buffer.array(), 0, Math.min(4, buffer.limit()), StandardCharsets.ISO_8859_1);
    }
}
