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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Clipping;
import org.coachline.analysis.Detector;
import org.coachline.analysis.Loudness;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Pace;
import org.coachline.analysis.Pitch;
import org.coachline.analysis.Response;
import org.coachline.analysis.Series;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * How an analysis is kept in a file: a version, the numbers, and a checksum over all before it. Series are kept in hundredths (pitch
 * in tenths), two bytes a value, which is what they were measured in: an hour of two channels takes some 200 kB.
 */
public final class AnalysisCodec {

    private static final int VERSION = 0x436C4132;
    private static final int CHECKSUM_BYTES = 8;
    private static final int STRETCH_BYTES = 17;
    private static final int RESPONSE_BYTES = 16;
    private static final float HUNDREDTHS = 100;
    private static final float TENTHS = 10;
    private static final short NOTHING = Short.MIN_VALUE;

    private AnalysisCodec() {
    }

    /** The bytes of a file. */
    public static byte[] write(Analysis analysis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeLong(analysis.durationMicros());
        out.writeUTF(analysis.detector().id());
        out.writeUTF(analysis.detector().remark());
        out.writeDouble(analysis.loudnessLufs());
        out.writeInt(analysis.channels().size());
        for (ChannelTrack track : analysis.channels()) {
            write(out, track);
        }
        write(out, analysis.silences());
        write(out, analysis.deadAir());
        write(out, analysis.talkOver());
        write(out, analysis.holds());
        out.writeInt(analysis.responses().size());
        for (Response response : analysis.responses()) {
            out.writeLong(response.atMicros());
            out.writeLong(response.micros());
        }
        write(out, analysis.monologues());
        int unknown = 0;
        for (Measure measure : analysis.unknown()) {
            unknown |= 1 << measure.ordinal();
        }
        out.writeInt(unknown);
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, ChannelTrack track) throws IOException {
        out.writeByte(track.role().getValue());
        write(out, track.speech());
        out.writeDouble(track.loudness().integratedLufs());
        write(out, track.loudness().momentaryLufs(), HUNDREDTHS);
        out.writeLong(track.clipping().samples());
        write(out, track.clipping().places());
        out.writeDouble(track.pitch().medianHz());
        out.writeDouble(track.pitch().spreadSemitones());
        write(out, track.pitch().medianHzBySecond(), TENTHS);
        write(out, track.pitch().spreadSemitonesBySecond(), HUNDREDTHS);
        out.writeDouble(track.pace().syllablesPerSecond());
        write(out, track.pace().bySecond(), HUNDREDTHS);
    }

    private static void write(DataOutputStream out, Series series, float unit) throws IOException {
        out.writeLong(series.stepMicros());
        out.writeInt(series.size());
        for (int i = 0; i < series.size(); i++) {
            float value = series.value(i);
            out.writeShort(Float.isNaN(value) ? NOTHING : Math.round(value * unit));
        }
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
        Detector detector = new Detector(in.readUTF(), in.readUTF());
        double loudness = in.readDouble();
        List<ChannelTrack> tracks = new ArrayList<>();
        for (int left = count(in, 1); left > 0; left--) {
            tracks.add(track(in));
        }
        List<Stretch> silences = stretches(in);
        List<Stretch> deadAir = stretches(in);
        List<Stretch> talkOver = stretches(in);
        List<Stretch> holds = stretches(in);
        List<Response> responses = new ArrayList<>();
        for (int left = count(in, RESPONSE_BYTES); left > 0; left--) {
            responses.add(new Response(in.readLong(), in.readLong()));
        }
        List<Stretch> monologues = stretches(in);
        int bits = in.readInt();
        Set<Measure> unknown = EnumSet.allOf(Measure.class);
        unknown.removeIf(measure -> (bits & 1 << measure.ordinal()) == 0);
        return Optional.of(new Analysis(duration, detector, loudness, tracks, silences, deadAir, talkOver, holds, responses, monologues, unknown));
    }

    private static ChannelTrack track(DataInputStream in) throws IOException {
        ChannelRole role = ChannelRole.get(in.readByte());
        List<Stretch> speech = stretches(in);
        Loudness loudness = new Loudness(in.readDouble(), series(in, HUNDREDTHS));
        Clipping clipping = new Clipping(in.readLong(), stretches(in));
        Pitch pitch = new Pitch(in.readDouble(), in.readDouble(), series(in, TENTHS), series(in, HUNDREDTHS));
        return new ChannelTrack(role, speech, loudness, clipping, pitch, new Pace(in.readDouble(), series(in, HUNDREDTHS)));
    }

    private static Series series(DataInputStream in, float unit) throws IOException {
        long step = in.readLong();
        float[] values = new float[count(in, Short.BYTES)];
        for (int i = 0; i < values.length; i++) {
            short value = in.readShort();
            values[i] = value == NOTHING ? Float.NaN : value / unit;
        }
        return Series.of(values, step);
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
