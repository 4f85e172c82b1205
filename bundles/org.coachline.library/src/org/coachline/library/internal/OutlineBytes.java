/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.coachline.library.OutlinedMoment;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a review as bytes, in the order of time: some thirty each, which are read a hundred times as fast as rows of a
 * database or the document itself.
 *
 * <p>Numbers are written seven bits a byte, the lowest first, the highest bit saying that more follow; the sign is the lowest bit. First
 * the number of techniques and each of them as text, then the number of moments and each of them: start since the one before, length,
 * number of the technique from 1 (0: none), channel and verdict by their values in the model, id. An id that is a UUID is its 16
 * bytes behind a zero; any other is one more than its length and its text.
 */
final class OutlineBytes {

    private static final int UUID_LENGTH = 36;
    private static final int UUID_BYTES = 16;

    private OutlineBytes() {
    }

    /** What a review comes to. Pure: the same moments give the same bytes. */
    static byte[] of(Review review) {
        List<Moment> moments = new ArrayList<>(review.getMoments());
        moments.sort(Comparator.comparingLong(Moment::getStartMicros).thenComparingLong(Moment::getEndMicros));
        Map<CatalogRef, Integer> techniques = new LinkedHashMap<>();
        for (Moment moment : moments) {
            if (moment.getTechnique() != null) {
                techniques.putIfAbsent(moment.getTechnique(), techniques.size() + 1);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(moments.size() * (UUID_BYTES * 2) + 64);
        number(out, techniques.size());
        techniques.keySet().forEach(each -> text(out, each.toString(), 0));
        number(out, moments.size());
        long before = 0;
        for (Moment moment : moments) {
            number(out, moment.getStartMicros() - before);
            before = moment.getStartMicros();
            number(out, moment.getEndMicros() - before);
            number(out, moment.getTechnique() == null ? 0 : techniques.get(moment.getTechnique()));
            number(out, moment.getChannel().getValue());
            number(out, moment.getVerdict().getValue());
            id(out, moment.getId());
        }
        return out.toByteArray();
    }

    private static void id(ByteArrayOutputStream out, String id) {
        UUID uuid = uuid(id);
        if (uuid == null) {
            text(out, id, 1);
        } else {
            number(out, 0);
            out.writeBytes(ByteBuffer.allocate(UUID_BYTES).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array());
        }
    }

    /** The UUID that a text is in exactly the form in which it is written again. */
    private static @Nullable UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void text(ByteArrayOutputStream out, String text, int more) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length + more);
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, long value) {
        long left = value << 1 ^ value >> 63;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /**
     * What was written.
     *
     * @throws IllegalArgumentException where it is nothing that was
     */
    static List<OutlinedMoment> read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            @Nullable CatalogRef[] techniques = new CatalogRef[count(in, bytes.length) + 1];
            for (int i = 1; i < techniques.length; i++) {
                techniques[i] = CatalogRef.parse(text(in, count(in, bytes.length)));
            }
            int size = count(in, bytes.length);
            List<OutlinedMoment> moments = new ArrayList<>(size);
            long start = 0;
            for (int i = 0; i < size; i++) {
                start += number(in);
                long end = start + number(in);
                CatalogRef technique = techniques[count(in, techniques.length - 1)];
                ChannelRole channel = ChannelRole.get((int) number(in));
                Verdict verdict = Verdict.get((int) number(in));
                if (channel == null || verdict == null) {
                    throw new IllegalArgumentException("no channel or verdict has such a number");
                }
                moments.add(new OutlinedMoment(id(in, bytes.length), start, end, channel, technique, verdict));
            }
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("something follows after the last moment");
            }
            return moments;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the end is missing", e);
        }
    }

    private static String id(ByteBuffer in, int most) {
        int kind = count(in, most);
        return kind == 0 ? new UUID(in.getLong(), in.getLong()).toString() : text(in, kind - 1);
    }

    private static String text(ByteBuffer in, int length) {
        if (length > in.remaining()) {
            throw new IllegalArgumentException("a text is cut off");
        }
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** A number that cannot be less than nothing or more than there is room for. */
    private static int count(ByteBuffer in, int most) {
        long number = number(in);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("not a count: " + number);
        }
        return (int) number;
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }
}
