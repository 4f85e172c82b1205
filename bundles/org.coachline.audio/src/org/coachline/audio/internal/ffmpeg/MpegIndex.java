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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over an MPEG audio stream found: how many frames, where every {@value #STEP}th lies, and what an encoder
 * says it put before and after the sound. With that, any part can be decoded by itself, and the length is known without
 * decoding, whatever the bit rate does. Takes 8 bytes for each 1.7 s.
 */
final class MpegIndex {

    /** Frames between two remembered places. */
    static final int STEP = 64;
    /** What any decoder of layer III is late by, in samples; encoders count theirs without it. */
    private static final int DECODER_DELAY = 529;
    private static final int VBRI_OFFSET = 36;
    private static final int FEWEST = 4;
    private static final int LAME_DELAYS = 21;

    private final MpegFrame first;
    private final long[] places;
    private final long count;
    private final int skipped;
    private final int cut;
    private final long promised;
    private final boolean even;

    private MpegIndex(MpegFrame first, boolean even, long[] places, long count, Tag tag) {
        this.first = first;
        this.even = even;
        this.places = places;
        this.count = count;
        boolean whole = tag.frames == 0 || count >= tag.frames;
        this.skipped = tag.gapless ? (int) Math.min(count * first.samples(), tag.delay + DECODER_DELAY) : 0;
        this.cut = tag.gapless && whole ? Math.max(0, tag.padding - DECODER_DELAY) : 0;
        this.promised = tag.frames;
    }

    /** What an encoder wrote in place of a first frame. */
    private record Tag(boolean present, long frames, boolean gapless, int delay, int padding) {

        static final Tag NONE = new Tag(false, 0, false, 0, 0);
    }

    /**
     * Walks over the whole stream: one read of the file, some 30 ms for an hour at 128 kbit/s.
     *
     * @param from where the stream may begin
     * @return null if there are too few frames for it to be one
     */
    static @Nullable MpegIndex scan(FileChannel file, long from) throws IOException {
        MpegWalker walker = new MpegWalker(file, from, false, 0);
        if (!walker.next()) {
            return null;
        }
        MpegFrame first = walker.frame();
        Tag tag = tag(first, walker.bytes());
        walker = new MpegWalker(file, walker.offset() + (tag.present ? first.bytes() : 0), true, first.stream());
        long[] places = new long[256];
        long count = 0;
        boolean even = true;
        while (walker.next()) {
            if (count == 0) {
                first = walker.frame();
            }
            even &= walker.frame().mono() == first.mono();
            if (count % STEP == 0) {
                int place = Math.toIntExact(count / STEP);
                places = place == places.length ? Arrays.copyOf(places, 2 * place) : places;
                places[place] = walker.offset();
            }
            count++;
        }
        boolean tooFew = count == 0 || count < FEWEST && !tag.present;
        return tooFew ? null : new MpegIndex(first, even, Arrays.copyOf(places, (int) Math.ceilDiv(count, STEP)), count, tag);
    }

    /** Xing's and LAME's tag as the mp3-tech documents "MP3 Info Tag" describe it, and Fraunhofer's VBRI. */
    private static Tag tag(MpegFrame frame, ByteBuffer bytes) {
        if (frame.layer() != 3) {
            return Tag.NONE;
        }
        int at = frame.tagOffset();
        if (at + 8 <= bytes.limit() && (is(bytes, at, "Xing") || is(bytes, at, "Info"))) {
            int flags = bytes.getInt(at + 4);
            at += 8;
            long frames = (flags & 1) != 0 && at + 4 <= bytes.limit() ? Integer.toUnsignedLong(bytes.getInt(at)) : 0;
            at += ((flags & 1) != 0 ? 4 : 0) + ((flags & 2) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 100 : 0) + ((flags & 8) != 0 ? 4 : 0);
            boolean known = at + LAME_DELAYS + 3 <= bytes.limit() && (is(bytes, at, "LAME") || is(bytes, at, "Lavf") || is(bytes, at, "Lavc"));
            int delays = known ? bytes.getInt(at + LAME_DELAYS - 1) & 0xFFFFFF : 0;
            return new Tag(true, frames, known, delays >>> 12, delays & 0xFFF);
        }
        if (VBRI_OFFSET + 18 <= bytes.limit() && is(bytes, VBRI_OFFSET, "VBRI")) {
            return new Tag(true, Integer.toUnsignedLong(bytes.getInt(VBRI_OFFSET + 14)), false, 0, 0);
        }
        return Tag.NONE;
    }

    private static boolean is(ByteBuffer bytes, int at, String word) {
        byte[] found = new byte[word.length()];
        bytes.get(at, found);
        return word.equals(new String(found, StandardCharsets.ISO_8859_1));
    }

    /** The first frame with sound. */
    MpegFrame first() {
        return first;
    }

    /** Whether every frame has the channels of the first; rate, version and layer are the same in all of one stream. */
    boolean isEven() {
        return even;
    }

    /** Whether FFmpeg may decode it in bulk: see {@link SampleStream#of}. */
    boolean isForBulk() {
        return even && first.layer() == 3;
    }

    /** MPEG frames with sound. */
    long count() {
        return count;
    }

    /** Decoded samples a channel before the sound begins. */
    int skipped() {
        return skipped;
    }

    /** Frames of sound: what is decoded without the encoder's delay and padding. */
    long frames() {
        return Math.max(0, count * first.samples() - skipped - cut);
    }

    /** Frames of sound that are missing by what the encoder says; 0 if it says nothing or nothing is missing. */
    long missing() {
        return Math.max(0, promised - count) * first.samples();
    }

    /** A walk that starts with an MPEG frame whose number is the largest multiple of {@value #STEP} up to {@code frame}. */
    MpegWalker walk(FileChannel file, long frame) throws IOException {
        return new MpegWalker(file, places[(int) (frame / STEP)], true, first.stream());
    }
}
