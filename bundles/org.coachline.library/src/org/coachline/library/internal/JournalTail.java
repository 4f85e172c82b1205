/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.coachline.model.DocumentException;
import org.coachline.model.ReviewChange;
import org.coachline.model.ReviewCopy;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * What follows a review in its journal: how it has changed since it was written down, each change a line of milliseconds since 1970,
 * bytes and their check sum, and the bytes. One that is not whole was being written when the process ended: it and nothing after it counts.
 */
final class JournalTail {

    private static final int MOST_DIGITS = 64;

    private JournalTail() {
    }

    /** A change as it is written. */
    record Change(byte[] bytes) {

        static Change of(ReviewChange change, long millis) {
            byte[] body = change.write();
            byte[] head = (millis + " " + body.length + ' ' + sum(body) + '\n').getBytes(StandardCharsets.US_ASCII);
            byte[] all = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            return new Change(all);
        }

        int length() {
            return bytes.length;
        }

        /** Adds it to a file that is there. On the disk when this returns. */
        void addTo(Path file) throws IOException {
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                DurableFile.writeAll(out, ByteBuffer.wrap(bytes));
                out.force(true);
            }
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /**
     * Has a review follow the changes behind it.
     *
     * @param from where they begin
     * @return when the last one was written; nothing where there is none
     */
    static @Nullable Instant follow(Review review, byte[] bytes, int from, Path file) {
        ReviewCopy copy = null;
        Instant last = null;
        int at = from;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && end - at < MOST_DIGITS && bytes[end] != '\n') {
                end++;
            }
            String[] head = new String(bytes, at, end - at, StandardCharsets.US_ASCII).split(" ");
            try {
                int length = head.length == 3 && end < bytes.length ? Integer.parseInt(head[1]) : -1;
                if (length < 0 || length > bytes.length - end - 1) {
                    return last;
                }
                byte[] body = Arrays.copyOfRange(bytes, end + 1, end + 1 + length);
                if (sum(body) != Long.parseLong(head[2])) {
                    return last;
                }
                copy = copy == null ? new ReviewCopy(review) : copy;
                copy.follow(ReviewChange.read(body, file.toString()));
                last = Instant.ofEpochMilli(Long.parseLong(head[0]));
                at = end + 1 + length;
            } catch (NumberFormatException | DocumentException e) {
                System.getLogger(JournalTail.class.getName()).log(System.Logger.Level.WARNING, Messages.get("journal.damaged", file), e);
                return last;
            }
        }
        return last;
    }
}
