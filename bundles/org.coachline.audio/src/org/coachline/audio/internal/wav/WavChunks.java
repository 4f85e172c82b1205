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

    private static final int MAX_CHUNKS = 100_000;
    private static final long UNSET = 0xFFFF_FFFFL;

    final ByteOrder order;
    final boolean large;
    final List<String> remarks = new ArrayList<>();
    @Nullable Chunk format;
    @Nullable Chunk data;

    private final FileWindow file;
    private long largeDataSize = -1;

    WavChunks(FileWindow file) throws IOException {
        this.file = file;
        String id = ascii(file.read(0, 4, ByteOrder.BIG_ENDIAN));
        this.order = id.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        this.large = id.equals("RF64") || id.equals("BW64");
        walk();
    }

    private void walk() throws IOException {
        long at = 12;
        for (int count = 0; count < MAX_CHUNKS && at + 8 <= file.size(); count++) {
            ByteBuffer header = file.read(at, 8, order);
            String id = ascii(header);
            Chunk chunk = new Chunk(at + 8, Integer.toUnsignedLong(header.getInt(4)));
            switch (id) {
                case "fmt " -> format = format == null ? chunk : format;
                case "ds64" -> readLargeSizes(chunk);
                case "data" -> {
                    data = chunk;
                    if (format != null) {
                        return;
                    }
                }
                default -> { }
            }
            at = next(chunk);
        }
    }

    private void readLargeSizes(Chunk chunk) throws IOException {
        ByteBuffer sizes = file.read(chunk.start, 16, order);
        if (sizes.limit() == 16) {
            largeDataSize = sizes.getLong(8);
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

    /** Bytes of sound that are really there, with a remark where the header says otherwise. */
    long soundBytes(Chunk data, int frameBytes) throws IOException {
        long there = Math.max(0, file.size() - data.start);
        long claimed = large && data.claimed == UNSET && largeDataSize >= 0 ? largeDataSize : data.claimed;
        if (claimed == UNSET || claimed == 0 && there > 0 && !chunksFillTheRest(data.start)) {
            remarks.add(Messages.get("wav.endless"));
            return there;
        }
        if (claimed > there || claimed < 0) {
            // Streaming writers claim the largest size that fits; a recorder that was killed claims what it meant to write.
            boolean endless = claimed < 0 || claimed >= 0x7FFF_0000L;
            long missing = (claimed - there + frameBytes - 1) / frameBytes;
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
