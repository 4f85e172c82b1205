/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes files at random, mostly where headers are, with numbers that programs trip over. */
final class Mutator {

    private static final long[] TRAPS = {
        0, 1, 2, 3, 4, 7, 8, 16, 24, 32, 64, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x7FFF_FFFFL, 0x8000_0000L, 0xFFFF_FFF0L, 0xFFFF_FFFFL,
    };
    private static final int MOST_CHANGES = 6;
    private static final int SIGNATURE = 12;
    private static final int HEADERS = 80;
    private static final int MOST_BYTES = 1 << 16;

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One of the files, changed in one to a few ways. */
    byte[] mutate(List<byte[]> seeds) {
        byte[] file = seeds.get(random.nextInt(seeds.size())).clone();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && file.length > 0; changes--) {
            byte[] changed = change(file, seeds);
            file = changed.length > MOST_BYTES ? Arrays.copyOf(changed, MOST_BYTES) : changed;
        }
        return file;
    }

    private byte[] change(byte[] file, List<byte[]> seeds) {
        int at = place(file.length);
        int length = 1 + random.nextInt(Math.min(file.length - at, random.nextInt(4) == 0 ? 512 : 12));
        switch (random.nextInt(10)) {
            case 0, 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> file[at] = (byte) random.nextInt();
            case 3, 4, 5 -> number(file, at);
            case 6 -> {
                return splice(file, at, at + length, new byte[0]);
            }
            case 7 -> {
                return splice(file, at, at, Arrays.copyOfRange(file, at, at + length));
            }
            case 8 -> {
                return random.nextInt(3) == 0 ? Arrays.copyOf(file, at) : overwrite(file, at, length);
            }
            default -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                int from = place(other.length);
                return splice(file, at, at + length, Arrays.copyOfRange(other, from, from + Math.min(other.length - from, length * 2)));
            }
        }
        return file;
    }

    /** Mostly among the headers, seldom in what makes the file of its kind at all. */
    private int place(int length) {
        int from = length > 2 * SIGNATURE && random.nextInt(16) != 0 ? SIGNATURE : 0;
        return from + random.nextInt(random.nextInt(3) == 0 ? length - from : Math.min(length - from, HEADERS));
    }

    /** A number of one to four bytes of either order. */
    private void number(byte[] file, int at) {
        long value = random.nextInt(4) == 0 ? random.nextInt(file.length + 40) : TRAPS[random.nextInt(TRAPS.length)];
        int size = 1 << random.nextInt(3);
        boolean big = random.nextInt(6) == 0;
        int start = random.nextBoolean() ? at & ~1 : at;
        for (int i = 0; i < size && start + i < file.length; i++) {
            file[start + i] = (byte) (value >> 8 * (big ? size - 1 - i : i));
        }
    }

    private byte[] overwrite(byte[] file, int at, int length) {
        if (random.nextBoolean()) {
            Arrays.fill(file, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
        } else {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, file, at, length);
        }
        return file;
    }

    private static byte[] splice(byte[] file, int from, int to, byte[] put) {
        byte[] all = new byte[file.length - (to - from) + put.length];
        System.arraycopy(file, 0, all, 0, from);
        System.arraycopy(put, 0, all, from, put.length);
        System.arraycopy(file, to, all, from + put.length, file.length - to);
        return all;
    }
}
