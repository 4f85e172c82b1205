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
import java.nio.charset.StandardCharsets;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.internal.FileWindow;
import org.jspecify.annotations.Nullable;

/**
 * The first packet of an Ogg file and the position of its last page: RFC 3533 (pages), RFC 7845 (Opus), the Vorbis I
 * specification, and Speex's header. Files with several streams are left to FFmpeg.
 */
final class OggHeader {

    private static final int PAGE = 27;
    private static final int TAIL = 1 << 17;
    private static final int FIRST_PAGES = 1 << 16;
    private static final int OPUS_RATE = 48_000;

    private OggHeader() {
    }

    /** A page's header. */
    private record Page(int flags, long position, int serial, int bytes, int payload, int packets) {

        boolean begins() {
            return (flags & 2) != 0;
        }
    }

    /** Reads it; null if the file holds anything but one stream of these codecs, or makes no sense. */
    static @Nullable MediaHeader read(FileWindow file, long start) throws IOException {
        ByteBuffer bytes = file.read(start, FIRST_PAGES, ByteOrder.LITTLE_ENDIAN);
        Page first = page(bytes, 0);
        if (first == null || !first.begins() || first.payload() + 80 > bytes.limit()) {
            return null;
        }
        Page second = page(bytes, first.bytes());
        if (second == null || second.begins()) {
            return null;
        }
        long last = lastPosition(file, start, first.serial());
        int at = first.payload();
        if (is(bytes, at, "OpusHead")) {
            int channels = bytes.get(at + 9) & 0xFF;
            int skipped = Short.toUnsignedInt(bytes.getShort(at + 10));
            return channels == 0 ? null : header("opus", OPUS_RATE, channels, last < 0 ? -1 : Math.max(0, last - skipped), startsAtZero(bytes, 5_760));
        }
        if (bytes.get(at) == 1 && is(bytes, at + 1, "vorbis")) {
            int channels = bytes.get(at + 11) & 0xFF;
            int rate = bytes.getInt(at + 12);
            return channels == 0 || rate <= 0 ? null : header("vorbis", rate, channels, last, startsAtZero(bytes, 8_192));
        }
        if (is(bytes, at, "Speex   ")) {
            int rate = bytes.getInt(at + 36);
            int channels = bytes.getInt(at + 48);
            // How much of the codec's look-ahead an encoder counts differs, so its position is no promise.
            return channels < 1 || rate <= 0 ? null : header("speex", rate, channels, last, false);
        }
        if (bytes.get(at) == 0x7F && is(bytes, at + 1, "FLAC")) {
            MediaHeader flac = FlacHeader.of(bytes.duplicate().order(ByteOrder.BIG_ENDIAN), at + 17, "ogg", "ogg");
            return flac == null || flac.exact() ? flac
                    : new MediaHeader(flac.format(), "ogg", "", last, last >= 0 && startsAtZero(bytes, 65_535));
        }
        return null;
    }

    private static MediaHeader header(String codec, int rate, int channels, long frames, boolean exact) {
        return new MediaHeader(new AudioFormat("ogg", codec, rate, channels, 16), "ogg", "", frames, exact && frames >= 0);
    }

    /** Whether the first page with sound counts from nothing: a piece cut from a longer stream, or a live one joined late, does not. */
    private static boolean startsAtZero(ByteBuffer bytes, int mostInPacket) {
        int at = 0;
        for (Page page = page(bytes, 0); page != null; page = page(bytes, at)) {
            if (page.position() > 0) {
                return page.position() <= (long) page.packets() * mostInPacket;
            }
            at += page.bytes();
        }
        return true;
    }

    /** The position of the last page, or -1 if it is of another stream or cannot be found. */
    private static long lastPosition(FileWindow file, long start, int serial) throws IOException {
        long from = Math.max(start, file.size() - TAIL);
        ByteBuffer tail = file.read(from, TAIL, ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.limit() - PAGE; at >= 0; at--) {
            Page page = tail.get(at) == 'O' ? page(tail, at) : null;
            if (page != null && page.position() >= 0) {
                return page.serial() == serial ? page.position() : -1;
            }
        }
        return -1;
    }

    private static @Nullable Page page(ByteBuffer bytes, int at) {
        if (at + PAGE > bytes.limit() || !is(bytes, at, "OggS") || bytes.get(at + 4) != 0) {
            return null;
        }
        int segments = bytes.get(at + 26) & 0xFF;
        if (at + PAGE + segments > bytes.limit()) {
            return null;
        }
        int length = 0;
        int packets = 0;
        for (int i = 0; i < segments; i++) {
            int lacing = bytes.get(at + PAGE + i) & 0xFF;
            length += lacing;
            packets += lacing < 255 ? 1 : 0;
        }
        return new Page(bytes.get(at + 5), bytes.getLong(at + 6), bytes.getInt(at + 14), PAGE + segments + length, at + PAGE + segments, packets);
    }

    private static boolean is(ByteBuffer bytes, int at, String word) {
        if (at + word.length() > bytes.limit()) {
            return false;
        }
        byte[] found = new byte[word.length()];
        bytes.get(at, found);
        return word.equals(new String(found, StandardCharsets.ISO_8859_1));
    }
}
