/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bodies of the chunks that say something of a recording, for {@link WavFixture#chunk} and {@link WavFixture#chunkAfterData}. */
public final class WavTagFixture {

    private WavTagFixture() {
    }

    /** A broadcast extension of version 1 (EBU Tech 3285). */
    public static byte[] bext(String description, String originator, String reference, String date, String time, long timeReference, String history) {
        byte[] coding = history.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = little(602 + coding.length);
        put(out, 0, description, 256);
        put(out, 256, originator, 32);
        put(out, 288, reference, 32);
        put(out, 320, date, 10);
        put(out, 330, time, 8);
        out.putLong(338, timeReference).putShort(346, (short) 1).put(602, coding);
        return out.array();
    }

    private static void put(ByteBuffer out, int at, String text, int most) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.put(at, bytes, 0, Math.min(most, bytes.length));
    }

    /** A list of texts: ids and texts in turn, each ending in a zero. */
    public static byte[] info(Charset charset, String... idsAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("INFO"));
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            chunk(out, idsAndTexts[i], zeroEnded(idsAndTexts[i + 1].getBytes(charset)));
        }
        return out.toByteArray();
    }

    /** Cue points: ids and frames in turn, each in the data chunk. */
    public static byte[] cues(ByteOrder order, long... idsAndFrames) {
        ByteBuffer out = ByteBuffer.allocate(4 + 12 * idsAndFrames.length).order(order).putInt(idsAndFrames.length / 2);
        for (int i = 0; i < idsAndFrames.length; i += 2) {
            int frame = (int) idsAndFrames[i + 1];
            out.putInt((int) idsAndFrames[i]).putInt(frame).put(ascii("data")).putInt(0).putInt(0).putInt(frame);
        }
        return out.array();
    }

    /** An empty list for {@link #labl}, {@link #note} and {@link #region}. */
    public static ByteArrayOutputStream adtl() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("adtl"));
        return out;
    }

    /** Adds a label of a cue point. */
    public static void labl(ByteArrayOutputStream list, int id, byte[] text) {
        chunk(list, "labl", little(4 + text.length + 1).putInt(id).put(text).array());
    }

    /** Adds a note of a cue point. */
    public static void note(ByteArrayOutputStream list, int id, byte[] text) {
        chunk(list, "note", little(4 + text.length + 1).putInt(id).put(text).array());
    }

    /** Adds a length and a text of a cue point. */
    public static void region(ByteArrayOutputStream list, int id, long frames, byte[] text) {
        chunk(list, "ltxt", little(20 + text.length + 1).putInt(id).putInt((int) frames).put(ascii("rgn ")).putLong(0).put(text).array());
    }

    /** An ID3 tag of frames as they are given. */
    public static byte[] id3(int version, byte[]... frames) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            body.writeBytes(frame);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'I', 'D', '3', (byte) version, 0, 0});
        out.writeBytes(sevenBits(body.size()));
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /** A frame for {@link #id3}: an encoding (0 Latin-1, 1 UTF-16 with a mark, 3 UTF-8) and a body after it. */
    public static byte[] id3Frame(int version, String id, int encoding, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii(id));
        int length = body.length + 1;
        out.writeBytes(version == 4 ? sevenBits(length) : ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(new byte[] {0, 0, (byte) encoding});
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static byte[] sevenBits(int value) {
        return new byte[] {(byte) (value >> 21 & 127), (byte) (value >> 14 & 127), (byte) (value >> 7 & 127), (byte) (value & 127)};
    }

    private static void chunk(ByteArrayOutputStream out, String id, byte[] body) {
        out.writeBytes(ascii(id));
        out.writeBytes(little(4).putInt(body.length).array());
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] zeroEnded(byte[] text) {
        return ByteBuffer.allocate(text.length + 1).put(text).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
