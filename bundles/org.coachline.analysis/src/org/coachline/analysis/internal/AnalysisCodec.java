/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/** How an analysis is kept in a file: a version, the numbers, and a checksum over all before it. */
public final class AnalysisCodec {

    private static final int VERSION = 0x436C4131;
    private static final int CHECKSUM_BYTES = 8;
    private static final int STRETCH_BYTES = 17;
    private static final int SECOND_BYTES = 4;

    private AnalysisCodec() {
    }

    /** The bytes of a file. */
    public static byte[] write(Analysis analysis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeLong(analysis.durationMicros());
        out.writeInt(analysis.channels().size());
        for (ChannelTrack track : analysis.channels()) {
            out.writeByte(track.role().getValue());
            write(out, track.speech());
            out.writeInt(track.loudnessDb().length);
            for (double level : track.loudnessDb()) {
                out.writeFloat((float) level);
            }
        }
        write(out, analysis.silences());
        write(out, analysis.talkOver());
        write(out, analysis.holds());
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<Stretch> stretches) throws IOException {
        out.writeInt(stretches.size());
        for (Stretch each : stretches) {
            out.writeLong(each.startMicros());
            out.writeLong(each.endMicros());
            out.writeByte(each.by().getValue());
        }
    }

    /** What the bytes of a file hold; nothing if they are not sound. */
    public static Optional<Analysis> read(byte[] bytes) throws IOException {
        int body = bytes.length - CHECKSUM_BYTES;
        if (body < Integer.BYTES) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, body, CHECKSUM_BYTES));
        if (end.readLong() != checksum(bytes, body) || in.readInt() != VERSION) {
            return Optional.empty();
        }
        long duration = in.readLong();
        List<ChannelTrack> tracks = new ArrayList<>();
        for (int left = count(in, 1); left > 0; left--) {
            ChannelRole role = ChannelRole.get(in.readByte());
            List<Stretch> speech = stretches(in);
            double[] levels = new double[count(in, SECOND_BYTES)];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = in.readFloat();
            }
            tracks.add(new ChannelTrack(role, speech, levels));
        }
        return Optional.of(new Analysis(duration, tracks, stretches(in), stretches(in), stretches(in)));
    }

    private static List<Stretch> stretches(DataInputStream in) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (int left = count(in, STRETCH_BYTES); left > 0; left--) {
            stretches.add(new Stretch(in.readLong(), in.readLong(), ChannelRole.get(in.readByte())));
        }
        return stretches;
    }

    /** A count that the bytes that are left can hold; anything else is a lie, checksum or not. */
    private static int count(DataInputStream in, int bytesEach) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * bytesEach > in.available()) {
            throw new IOException("a count of " + count + " in " + in.available() + " bytes");
        }
        return count;
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
