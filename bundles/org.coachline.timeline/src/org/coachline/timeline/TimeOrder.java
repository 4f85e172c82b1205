/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.ToLongFunction;

/**
 * Things in the order of their starts, then their ends. Immutable; what {@link #changed} makes of it shares with it whatever has
 * stayed, so that taking one of a hundred thousand out, or putting one in, costs some hundred references. Any thread, as far as
 * the things themselves go.
 *
 * @param <T> what has a time; its start and end must be what they were when it was put in, where it is sought by them
 */
public final class TimeOrder<T> extends AbstractList<T> implements RandomAccess {

    private static final int CHUNK = 512;
    /** Where more than a part of so many changes, all is put in order anew. */
    private static final int MANY = 8;

    private final Comparator<T> byTime;
    private final ToLongFunction<T> end;
    private final ToLongFunction<T> start;
    private final T[][] chunks;
    /** How many stand before each chunk, and at last how many there are. */
    private final int[] before;
    /** The last end within each chunk. */
    private final long[] reach;

    private TimeOrder(ToLongFunction<T> start, ToLongFunction<T> end, Comparator<T> byTime, T[][] chunks, long[] reach) {
        this.start = start;
        this.end = end;
        this.byTime = byTime;
        this.chunks = chunks;
        this.reach = reach;
        before = new int[chunks.length + 1];
        for (int i = 0; i < chunks.length; i++) {
            before[i + 1] = before[i] + chunks[i].length;
        }
    }

    /** Puts things in order. Costs n log n. */
    public static <T> TimeOrder<T> of(Collection<? extends T> things, ToLongFunction<T> start, ToLongFunction<T> end) {
        Comparator<T> byTime = Comparator.comparingLong(start).thenComparingLong(end);
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(byTime);
        Pieces<T> pieces = new Pieces<>(end);
        pieces.add(array(sorted));
        return new TimeOrder<>(start, end, byTime, pieces.chunks(), pieces.reach());
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(Collection<T> things) {
        return (T[]) things.toArray();
    }

    @Override
    public int size() {
        return before[chunks.length];
    }

    @Override
    public T get(int index) {
        int chunk = chunkOf(index);
        return chunks[chunk][index - before[chunk]];
    }

    private int chunkOf(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(before, index);
        return found < 0 ? -found - 2 : found;
    }

    @Override
    public Iterator<T> iterator() {
        return from(0);
    }

    /** Goes through them from an index on. */
    public Iterator<T> from(int index) {
        return new Iterator<>() {
            private int chunk = index < size() ? chunkOf(index) : chunks.length;
            private int at = index < size() ? index - before[chunk] : 0;

            @Override
            public boolean hasNext() {
                return chunk < chunks.length;
            }

            @Override
            public T next() {
                if (chunk >= chunks.length) {
                    throw new NoSuchElementException();
                }
                T next = chunks[chunk][at++];
                if (at == chunks[chunk].length) {
                    chunk++;
                    at = 0;
                }
                return next;
            }
        };
    }

    /** How many pieces it is made of. */
    public int pieces() {
        return chunks.length;
    }

    /** Those of a piece, at least one; not to be changed. */
    public List<T> piece(int number) {
        return Collections.unmodifiableList(Arrays.asList(chunks[number]));
    }

    /** Whether a piece is one that this has taken over from another order, or the other way round. */
    public boolean shares(int number, TimeOrder<T> other, int piece) {
        return chunks[number] == other.chunks[piece];
    }

    /** How many begin before a time: the index of the first that does not. Costs log n. */
    public int startingBefore(long micros) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsLong(get(middle)) < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those that share a time with a range, its ends included. Costs what lies near it, and a look at a five-hundredth of all. */
    public List<T> touching(TimeRange range) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < chunks.length && start.applyAsLong(chunks[i][0]) <= range.end(); i++) {
            if (reach[i] >= range.start()) {
                for (T each : chunks[i]) {
                    if (start.applyAsLong(each) <= range.end() && end.applyAsLong(each) >= range.start()) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    /** Where something stands that has the times it had when it was put in, or -1. Costs log n. */
    public int place(T thing) {
        for (int at = after(thing) - 1; at >= 0; at--) {
            T there = get(at);
            if (byTime.compare(there, thing) != 0) {
                return -1;
            }
            if (there.equals(thing)) {
                return at;
            }
        }
        return -1;
    }

    /** Where those stand that are asked for, which may have other times by now, in order. Looks at each reference until all are found. */
    public int[] places(Collection<?> same) {
        int[] found = new int[same.size()];
        int count = 0;
        Object one = same.size() == 1 ? same.iterator().next() : null;
        for (int i = 0; i < chunks.length && count < found.length; i++) {
            T[] chunk = chunks[i];
            for (int at = 0; at < chunk.length && count < found.length; at++) {
                if (one == null ? same.contains(chunk[at]) : chunk[at] == one) {
                    found[count++] = before[i] + at;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** How many are not later than something. */
    private int after(T thing) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byTime.compare(get(middle), thing) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The same without some, and with others.
     *
     * @param out the indices of what goes, in order
     * @param in  what comes, in any order
     */
    public TimeOrder<T> changed(int[] out, Collection<? extends T> in) {
        if ((out.length + in.size()) * MANY > size()) {
            return anew(out, in);
        }
        List<T> coming = new ArrayList<>(in);
        coming.sort(byTime);
        int[] behind = places(out, coming);
        Pieces<T> pieces = new Pieces<>(end);
        int gone = 0;
        int come = 0;
        while (come < behind.length && behind[come] == 0) {
            come++;
        }
        List<T> first = coming.subList(0, come);
        if (chunks.length == 0) {
            pieces.add(array(first));
        }
        for (int i = 0; i < chunks.length; i++) {
            boolean stays = (gone >= out.length || out[gone] >= before[i + 1]) && (come >= behind.length || behind[come] > before[i + 1])
                    && (i > 0 || first.isEmpty());
            if (stays) {
                pieces.share(chunks[i], reach[i]);
                continue;
            }
            List<T> now = new ArrayList<>(chunks[i].length + 1);
            if (i == 0) {
                now.addAll(first);
            }
            for (int at = before[i]; at < before[i + 1]; at++) {
                if (gone < out.length && out[gone] == at) {
                    gone++;
                } else {
                    now.add(chunks[i][at - before[i]]);
                }
                while (come < behind.length && behind[come] == at + 1) {
                    now.add(coming.get(come++));
                }
            }
            pieces.add(array(now));
        }
        return new TimeOrder<>(start, end, byTime, pieces.chunks(), pieces.reach());
    }

    private TimeOrder<T> anew(int[] out, Collection<? extends T> in) {
        List<T> all = new ArrayList<>(size() + in.size());
        int gone = 0;
        int at = 0;
        for (T each : this) {
            if (gone < out.length && out[gone] == at++) {
                gone++;
            } else {
                all.add(each);
            }
        }
        all.addAll(in);
        return of(all, start, end);
    }

    /**
     * Behind how many of those that are here each of those that come belongs. What goes may have other times by now, which would
     * lead astray: it is passed over.
     */
    private int[] places(int[] out, List<T> coming) {
        int[] behind = new int[coming.size()];
        for (int i = 0; i < behind.length; i++) {
            int low = 0;
            int high = size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                int stays = middle;
                while (stays < high && Arrays.binarySearch(out, stays) >= 0) {
                    stays++;
                }
                if (stays == high) {
                    high = middle;
                } else if (byTime.compare(get(stays), coming.get(i)) <= 0) {
                    low = stays + 1;
                } else {
                    high = middle;
                }
            }
            behind[i] = low;
        }
        return behind;
    }

    /** Chunks that are being put together: cut where they are too long, joined where they are short. */
    private static final class Pieces<T> {

        private final ToLongFunction<T> end;
        private final List<T[]> chunks = new ArrayList<>();
        private final List<Long> reaches = new ArrayList<>();

        Pieces(ToLongFunction<T> end) {
            this.end = end;
        }

        void share(T[] chunk, long reach) {
            chunks.add(chunk);
            reaches.add(reach);
        }

        void add(T[] things) {
            T[] whole = things;
            if (!chunks.isEmpty() && chunks.getLast().length + things.length <= CHUNK) {
                T[] last = chunks.removeLast();
                reaches.removeLast();
                whole = Arrays.copyOf(last, last.length + things.length);
                System.arraycopy(things, 0, whole, last.length, things.length);
            }
            // One that has just grown beyond the length is cut in half, so that the next ones find room.
            int length = whole.length > CHUNK && whole.length < 2 * CHUNK ? (whole.length + 1) / 2 : CHUNK;
            for (int from = 0; from < whole.length; from += length) {
                T[] chunk = Arrays.copyOfRange(whole, from, Math.min(whole.length, from + length));
                long reach = Long.MIN_VALUE;
                for (T each : chunk) {
                    reach = Math.max(reach, end.applyAsLong(each));
                }
                share(chunk, reach);
            }
        }

        @SuppressWarnings("unchecked")
        T[][] chunks() {
            return chunks.toArray((T[][]) new Object[0][]);
        }

        long[] reach() {
            return reaches.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
