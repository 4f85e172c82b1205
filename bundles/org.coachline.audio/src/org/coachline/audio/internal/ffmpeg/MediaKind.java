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
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachline.audio.internal.FileWindow;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file outside the WAV family, told by its content.
 *
 * @param container as {@link org.coachline.audio.AudioFormat#container()} names it
 * @param demuxer   FFmpeg's reader for it
 * @param label     the key of its name in words
 * @param start     where it begins: after tags that programs put before anything
 */
record MediaKind(String container, String demuxer, String label, long start) {

    private record Signature(int offset, String text, String container, String demuxer, String label) {

        boolean matches(ByteBuffer bytes) {
            byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < wanted.length; i++) {
                if (offset + i >= bytes.limit() || bytes.get(offset + i) != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(0, "OggS", "ogg", "ogg", "kind.ogg"),
            new Signature(0, "fLaC", "flac", "flac", "kind.flac"),
            new Signature(4, "ftyp", "mp4", "mov", "kind.mp4"),
            new Signature(4, "moov", "mp4", "mov", "kind.mp4"),
            new Signature(4, "mdat", "mp4", "mov", "kind.mp4"),
            new Signature(0, "#!AMR", "amr", "amr", "kind.amr"),
            new Signature(8, "AIFF", "aiff", "aiff", "kind.aiff"),
            new Signature(8, "AIFC", "aiff", "aiff", "kind.aiff"),
            new Signature(0, ".snd", "au", "au", "kind.au"),
            new Signature(0, "caff", "caf", "caf", "kind.caf"),
            new Signature(0, "NIST_1A", "sphere", "nistsphere", "kind.sphere"),
            new Signature(0, "riff.\u0091\u00cf\u0011", "w64", "w64", "kind.w64"),
            new Signature(0, "\u001aE\u00df\u00a3", "matroska", "matroska", "kind.matroska"),
            new Signature(0, "0&\u00b2u\u008ef\u00cf\u0011", "asf", "asf", "kind.asf"),
            new Signature(8, "AVI ", "avi", "avi", "kind.avi"),
            new Signature(0, "FLV\u0001", "flv", "flv", "kind.flv"));

    private static final int PROBE = 4_096;
    private static final int ID3_HEADER = 10;
    /** More in a row are no tags but a file made to keep its reader busy. */
    private static final int MOST_ID3 = 64;
    /** How far after its tags an MPEG stream may begin, and how many frames in a row then make it one. */
    private static final int MPEG_SEARCH = 1 << 16;
    private static final int MPEG_ROW = 6;
    private static final int ADTS_ROW = 4;

    /** The kind of a file, or null if it is none of these. */
    static @Nullable MediaKind of(FileChannel channel, FileWindow file) throws IOException {
        long start = afterId3(file);
        ByteBuffer bytes = file.read(start, PROBE, ByteOrder.BIG_ENDIAN);
        for (Signature signature : SIGNATURES) {
            if (signature.matches(bytes)) {
                boolean web = signature.container.equals("matroska") && StandardCharsets.ISO_8859_1.decode(bytes.duplicate().limit(Math.min(80, bytes.limit()))).toString().contains("webm");
                return new MediaKind(web ? "webm" : signature.container, signature.demuxer, signature.label, start);
            }
        }
        if (isAdts(file, start)) {
            return new MediaKind("aac", "aac", "kind.aac", start);
        }
        long mpeg = mpegStart(channel, start);
        // Tags of this kind are put before hardly anything else.
        return mpeg >= 0 || start > 0 ? new MediaKind("mp3", "mp3", "kind.mp3", Math.max(start, mpeg)) : null;
    }

    /** Where the file goes on after ID3v2 tags (id3.org, "ID3 tag version 2.4.0", 3.1), of which there may be several. */
    private static long afterId3(FileWindow file) throws IOException {
        long at = 0;
        ByteBuffer header = file.read(at, ID3_HEADER, ByteOrder.BIG_ENDIAN);
        for (int tags = 0; tags < MOST_ID3 && header.limit() == ID3_HEADER && header.get(0) == 'I' && header.get(1) == 'D' && header.get(2) == '3'
                && (header.getInt(6) & 0x80808080) == 0; tags++) {
            int size = header.get(6) << 21 | header.get(7) << 14 | header.get(8) << 7 | header.get(9);
            at += ID3_HEADER + size + ((header.get(5) & 0x10) != 0 ? ID3_HEADER : 0);
            header = file.read(at, ID3_HEADER, ByteOrder.BIG_ENDIAN);
        }
        return at;
    }

    /** Where frames of MPEG audio begin, or -1: some in a row, or nothing but a few. */
    private static long mpegStart(FileChannel channel, long start) throws IOException {
        for (long at = start; at <= start + MPEG_SEARCH; ) {
            MpegWalker walker = new MpegWalker(channel, at, false, 0);
            if (!walker.nextWithin(start + MPEG_SEARCH - at)) {
                return -1;
            }
            long found = walker.offset();
            long end = found + walker.frame().bytes();
            int stream = walker.frame().stream();
            int row = 1;
            while (row < MPEG_ROW && walker.nextWithin(0) && walker.offset() == end && walker.frame().stream() == stream) {
                end += walker.frame().bytes();
                row++;
            }
            if (row == MPEG_ROW || found == start && row > 1 && walker.isNearEnd(end)) {
                return found;
            }
            at = found + 1;
        }
        return -1;
    }

    /** Frames of AAC with a header each (ISO/IEC 13818-7, 6.2). */
    private static boolean isAdts(FileWindow file, long start) throws IOException {
        long at = start;
        for (int row = 0; row < ADTS_ROW; row++) {
            ByteBuffer header = file.read(at, 7, ByteOrder.BIG_ENDIAN);
            if (header.limit() < 7) {
                return row > 1 && at >= file.size();
            }
            if ((header.getShort(0) & 0xFFF6) != 0xFFF0) {
                return false;
            }
            int length = header.getInt(3) >>> 13 & 0x1FFF;
            if (length < 7) {
                return false;
            }
            at += length;
        }
        return true;
    }
}
