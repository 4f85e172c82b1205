/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PeakRange;
import org.coachline.audio.ProgressListener;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In what order a pyramid grows, and what becomes of it when a recording is not as long as it was expected to be. */
class GrowthTest {

    private static final int CHUNK = PeakChunk.FRAMES;
    private static final AudioFormat FORMAT = new AudioFormat("mp3", "mp3", 8000, 1, 16);

    private static PeakStore fill(ScriptedSource source, PeakStore store) throws AudioException {
        new PeakWorkers(source, store, ProgressListener.NONE, () -> false).run();
        return store;
    }

    private static List<Integer> chunks(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @SafeVarargs
    private static List<Integer> inTurn(List<Integer>... parts) {
        List<Integer> all = new ArrayList<>();
        for (List<Integer> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static void assertCorrect(PeakStore store, long from, long to) {
        int min = Short.MAX_VALUE;
        int max = Short.MIN_VALUE;
        for (long frame = from; frame < to; frame++) {
            min = Math.min(min, ScriptedSource.sample(frame));
            max = Math.max(max, ScriptedSource.sample(frame));
        }
        PeakSum sum = new PeakSum();
        store.add(sum, 0, from, to);
        assertEquals(min, sum.min(), "min of " + from + " to " + to);
        assertEquals(max, sum.max(), "max of " + from + " to " + to);
    }

    @Test
    void itGrowsFromTheStart() throws Exception {
        ScriptedSource source = ScriptedSource.exactly(20L * CHUNK);
        fill(source, new PeakStore(1, 20L * CHUNK));
        assertEquals(chunks(0, 20), source.chunks);
    }

    @Test
    void whatIsLookedAtComesFirstAndTheRestFromTheStart() throws Exception {
        ScriptedSource source = ScriptedSource.exactly(20L * CHUNK);
        PeakStore store = new PeakStore(1, 20L * CHUNK);
        store.want(new PeakStore.Span(12L * CHUNK + 5, 14L * CHUNK + 1));
        fill(source, store);
        assertEquals(inTurn(chunks(12, 15), chunks(0, 12), chunks(15, 20)), source.chunks);
    }

    @Test
    void lookingElsewhereChangesWhatComesNext() throws Exception {
        PeakStore store = new PeakStore(1, 20L * CHUNK);
        ScriptedSource source = ScriptedSource.exactly(20L * CHUNK).before(chunk -> {
            if (chunk == 3) {
                store.want(new PeakStore.Span(10L * CHUNK, 12L * CHUNK));
            }
        });
        fill(source, store);
        assertEquals(inTurn(chunks(0, 4), chunks(10, 12), chunks(4, 10), chunks(12, 20)), source.chunks);
    }

    @Test
    void lookingBeyondTheEndHarmsNothing() throws Exception {
        ScriptedSource source = ScriptedSource.exactly(3L * CHUNK);
        PeakStore store = new PeakStore(1, 3L * CHUNK);
        store.want(new PeakStore.Span(90L * CHUNK, 99L * CHUNK));
        assertTrue(fill(source, store).isComplete());
    }

    @Test
    void whatIsDecodedComesBeforeWhatMustBeWaitedFor() throws Exception {
        PeakStore store = new PeakStore(1, 12L * CHUNK);
        ScriptedSource source = ScriptedSource.exactly(12L * CHUNK).readyWhere(chunk -> chunk == 0 || chunk >= 6 && chunk < 9);
        store.want(new PeakStore.Span(10L * CHUNK, 11L * CHUNK));
        fill(source, store);
        assertEquals(inTurn(chunks(0, 1), chunks(6, 9), chunks(1, 6), chunks(9, 12)), source.chunks);
    }

    @Test
    void coverageIsToldByRangesAndFromTheStart() throws Exception {
        PeakStore store = new PeakStore(1, 10L * CHUNK);
        List<List<PeakStore.Span>> seen = new ArrayList<>();
        ScriptedSource source = ScriptedSource.exactly(10L * CHUNK).before(chunk -> {
            if (chunk == 2) {
                seen.add(store.spans());
                assertEquals(2L * CHUNK, store.covered());
                assertEquals(4L * CHUNK, store.summedUp());
            }
        });
        store.want(new PeakStore.Span(5L * CHUNK, 7L * CHUNK));
        fill(source, store);
        assertEquals(List.of(List.of(new PeakStore.Span(0, 2L * CHUNK), new PeakStore.Span(5L * CHUNK, 7L * CHUNK))), seen);
        assertEquals(List.of(new PeakStore.Span(0, 10L * CHUNK)), store.spans());
    }

    @Test
    void paintersAreToldWhenAllThatIsLookedAtIsThere() throws Exception {
        // A two-hundredth of the whole is more than three chunks, so that only the stretch itself can be the reason.
        PeakStore store = new PeakStore(1, 800L * CHUNK);
        store.want(new PeakStore.Span(400L * CHUNK, 402L * CHUNK));
        List<Long> told = new ArrayList<>();
        ScriptedSource source = ScriptedSource.expecting(800L * CHUNK, 402L * CHUNK).readyWhere(chunk -> chunk >= 400);
        new PeakWorkers(source, store, (done, total) -> {
            if (store.chunk(401) != null && told.isEmpty()) {
                told.add(done);
            }
        }, () -> false).run();
        assertTrue(told.getFirst() <= 4L * CHUNK, told.toString());
    }

    @Test
    void aRecordingShorterThanExpectedEndsWhereItEnds() throws Exception {
        PeakStore store = fill(ScriptedSource.expecting(10L * CHUNK, 3L * CHUNK + 777), new PeakStore(1, 10L * CHUNK));
        assertTrue(store.isComplete());
        assertEquals(3L * CHUNK + 777, store.frames());
        assertEquals(List.of(new PeakStore.Span(0, 3L * CHUNK + 777)), store.spans());
        assertCorrect(store, 3L * CHUNK + 512, 3L * CHUNK + 777);
        assertNull(store.chunk(4));
    }

    @Test
    void aRecordingLongerThanExpectedIsShownToItsEnd() throws Exception {
        for (long actual : new long[] {5L * CHUNK, 5L * CHUNK + 1}) {
            PeakStore store = fill(ScriptedSource.expecting(CHUNK / 2, actual), new PeakStore(1, CHUNK / 2));
            assertTrue(store.isComplete());
            assertEquals(actual, store.frames());
            assertCorrect(store, 4L * CHUNK + 256, 5L * CHUNK);
        }
    }

    @Test
    void oneThatIsExpectedToBeEmptyIsReadAllTheSame() throws Exception {
        assertEquals(CHUNK + 9, fill(ScriptedSource.expecting(0, CHUNK + 9), new PeakStore(1, 0)).frames());
    }

    @Test
    void aKnownLengthThatIsNotThereIsRefused() {
        AudioException refusal = assertThrows(AudioException.class, () -> fill(ScriptedSource.claiming(5L * CHUNK, 2L * CHUNK), new PeakStore(1, 5L * CHUNK)));
        assertEquals("shorter", refusal.reason());
    }

    @Test
    void aProvisionalPictureGivesWayAndIsNeverCovered() throws Exception {
        PeakStore store = new PeakStore(1, 4L * CHUNK);
        store.provisional(List.of(new PeakRange(new short[] {-1, -2, -3, -4}, new short[] {1, 2, 3, 4}, new short[] {1, 1, 1, 1})), 4L * CHUNK);
        PeakSum sum = new PeakSum();
        store.add(sum, 0, CHUNK, 3L * CHUNK);
        assertEquals(-3, sum.min());
        assertEquals(3, sum.max());
        assertEquals(List.of(), store.spans());
        assertEquals(0, store.covered());
        fill(ScriptedSource.exactly(4L * CHUNK), store);
        assertCorrect(store, CHUNK, 3L * CHUNK);
    }

    @Test
    void memoryHasABoundWhateverTheLength() {
        for (long minutes : new long[] {3, 60, 180, 1440}) {
            long frames = minutes * 60 * 44_100;
            long values = 2L * frames / PeakStore.baseFor(2, frames) * 3 * 2 * 4 / 3;
            assertTrue(values <= 8_500_000, minutes + " minutes: " + values + " bytes");
        }
        assertEquals(PeakStore.BASE, PeakStore.baseFor(2, 3L * 3600 * 8000), "three hours of telephone sound stay as fine as they were");
    }

    @Test
    void oneThatOutgrowsTheBoundBecomesCoarserAndStaysCorrect() {
        PeakStore store = new PeakStore(1, CHUNK);
        int chunks = PeakStore.MOST_BUCKETS / (CHUNK / PeakStore.BASE) + 1;
        for (int index = 0; index < chunks; index++) {
            PeakChunk chunk = new PeakChunk(1, store.base(), CHUNK);
            for (int bucket = 0; bucket < chunk.buckets(); bucket++) {
                chunk.set(0, bucket, (short) -bucket, (short) (index % 1000), (short) 5);
            }
            chunk.sumUp();
            store.put(index, chunk);
        }
        assertEquals(PeakStore.BASE * PeakChunk.FACTOR, store.base());
        PeakSum sum = new PeakSum();
        store.add(sum, 0, 7L * CHUNK, 7L * CHUNK + 1024);
        assertEquals(-3, sum.min());
        assertEquals(7, sum.max());
        assertEquals(5, sum.rms());
    }

    @Test
    @Timeout(120)
    void cancellingFreesAThreadThatWaitsForADecoder() {
        Assumptions.assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "needs a second thread");
        CountDownLatch closed = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        ScriptedSource source = ScriptedSource.exactly(100L * CHUNK).onClose(closed::countDown).before(chunk -> {
            if (chunk == 0) {
                await(closed);
            }
        });
        PeakStore store = new PeakStore(1, 100L * CHUNK);
        assertThrows(CancellationException.class,
                () -> new PeakWorkers(source, store, ProgressListener.NONE, () -> asked.incrementAndGet() > 5).run());
        assertFalse(store.isComplete());
    }

    @Test
    void cancellingEndsItWhileEveryThreadWaitsForADecoder() {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedSource source = ScriptedSource.exactly(100L * CHUNK).onClose(closed::countDown).before(chunk -> {
            waiting.countDown();
            await(closed);
        });
        PeakStore store = new PeakStore(1, 100L * CHUNK);
        assertThrows(CancellationException.class, () -> new PeakWorkers(source, store, ProgressListener.NONE, () -> waiting.getCount() == 0).run());
    }

    @Test
    void soDoesCancellingTheWritingOfPixels() {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedSource source = ScriptedSource.exactly(100L * CHUNK).onClose(closed::countDown).before(chunk -> {
            waiting.countDown();
            await(closed);
        });
        PixelFormat.Header header = new PixelFormat.Header(8_000, 256, 16, 100 * CHUNK / 256, 1);
        assertThrows(CancellationException.class, () -> new PixelWorkers(source::open, new DatFormat(16), header, new ByteArrayOutputStream(),
                () -> waiting.getCount() == 0).run(100L * CHUNK, true));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theLengthThatADecodingFoundIsBelievedWhereTheFileIsNotSure() throws Exception {
        PeakStore store = fill(ScriptedSource.expecting(10L * CHUNK, 2L * CHUNK + 300), new PeakStore(1, 10L * CHUNK));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PeakCodec.write(store, FORMAT, bytes);
        PeakStore read = PeakCodec.read(bytes.toByteArray(), FORMAT, -1);
        assertNotNull(read);
        assertEquals(2L * CHUNK + 300, read.frames());
        assertTrue(read.isComplete());
        assertCorrect(read, 2L * CHUNK, 2L * CHUNK + 300);
        assertNull(PeakCodec.read(bytes.toByteArray(), FORMAT, 10L * CHUNK), "one that is sure has another length");
    }

    @Test
    void whatIsHalfMadeIsNotWritten() {
        PeakStore store = new PeakStore(1, 2L * CHUNK);
        store.put(1, new PeakChunk(1, store.base(), CHUNK));
        assertThrows(IllegalArgumentException.class, () -> PeakCodec.write(store, FORMAT, new ByteArrayOutputStream()));
    }
}
