/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.coachline.catalog.PackDoor;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.testsupport.JarFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A door that comes late brings all that it has, as it is when it was asked last. */
@Timeout(60)
class AskedDoorsTest {

    private static final long PATIENCE = 30;

    @TempDir
    private Path folder;
    private final Semaphore told = new Semaphore(0);
    private final AskedDoors doors = new AskedDoors(Duration.ofMillis(1), told::release);

    @AfterEach
    void close() {
        doors.close();
    }

    /** A list at each place of which something can be waited for. */
    private static <T> List<T> pausing(List<T> behind, IntConsumer before) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                before.accept(index);
                return behind.get(index);
            }

            @Override
            public int size() {
                return behind.size();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitTold() {
        try {
            assertTrue(told.tryAcquire(PATIENCE, TimeUnit.SECONDS), "nobody was told");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PackSource archive(String name) throws Exception {
        return PackSource.archive(JarFixture.of().with("pack.xml", "<pack/>").writeTo(folder.resolve(name)), name, PackOrigin.FOLDER);
    }

    private static List<String> names(AskedDoors.Answer answer) {
        return answer.packs().stream().map(PackSource::name).toList();
    }

    @Test
    void whatIsReadMeanwhileTakesNoCopyFromADoorThatIsStillCopying() throws Exception {
        List<PackSource> both = List.of(archive("one.jar"), archive("two.jar"));
        CountDownLatch oneIsCopied = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        PackDoor slow = () -> pausing(both, index -> {
            if (index == 1) {
                oneIsCopied.countDown();
                await(goOn);
            }
        });
        assertEquals(List.of(), doors.ask(List.of(slow), true).packs());
        await(oneIsCopied);
        for (int i = 0; i < 3; i++) {
            doors.keep(List.of());
        }
        goOn.countDown();
        awaitTold();
        List<PackSource> come = doors.ask(List.of(slow), false).packs();
        assertEquals(2, come.size());
        for (PackSource each : come) {
            assertEquals("<pack/>", new String(each.read(each.packFile(), 100)));
        }
        for (int i = 0; i < 3; i++) {
            doors.keep(List.of());
        }
        assertFalse(Files.exists(come.get(0).signedFile().orElseThrow()), "a copy that nobody uses stays");
    }

    @Test
    void aDoorThatAnswersJustAsItIsAskedAgainIsAskedAgain() throws Exception {
        PackSource before = archive("before.jar");
        PackSource after = archive("after.jar");
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        PackDoor slow = () -> {
            if (asked.getAndIncrement() > 0) {
                return List.of(after);
            }
            await(answers);
            return List.of(before);
        };
        doors.ask(List.of(slow), true);
        // The first answer comes while other doors are begun with.
        CountDownLatch once = new CountDownLatch(1);
        // Silent until the end, so that whatever is told is told of the slow one.
        CountDownLatch over = new CountDownLatch(1);
        PackDoor silent = () -> {
            await(over);
            return List.of();
        };
        List<PackDoor> both = List.of(slow, silent);
        doors.ask(pausing(both, index -> {
            if (index == 1 && once.getCount() > 0) {
                once.countDown();
                answers.countDown();
                awaitTold();
            }
        }), true);
        awaitTold();
        assertEquals(List.of("after.jar"), names(doors.ask(List.of(slow), false)));
        assertEquals(2, asked.get());
        over.countDown();
    }

    @Test
    void aDoorThatAnsweredBeforeItIsAskedAgainIsAskedAgainToo() throws Exception {
        PackSource before = archive("before.jar");
        PackSource after = archive("after.jar");
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        PackDoor slow = () -> {
            if (asked.getAndIncrement() > 0) {
                return List.of(after);
            }
            await(answers);
            return List.of(before);
        };
        doors.ask(List.of(slow), true);
        answers.countDown();
        awaitTold();
        // Something was put there since it answered, before anybody took that answer.
        if (!names(doors.ask(List.of(slow), true)).equals(List.of("after.jar"))) {
            awaitTold();
            assertEquals(List.of("after.jar"), names(doors.ask(List.of(slow), false)));
        }
        assertEquals(2, asked.get());
    }
}
