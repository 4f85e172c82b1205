/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;

/** One guest for each way to misbehave, and what becomes of it. */
class GuardTest {

    /** Never reached by a guest that behaves, however slow the machine. */
    private static final Duration LONG = Duration.ofMinutes(5);
    /** Always passed by a guest that waits for the test to end. */
    private static final Duration SHORT = Duration.ofMillis(20);

    private final IExtensionRegistry registry = Registries.withPoint();
    private final Guard guard = new Guard(LONG);

    private Contribution contribution(String contributor) {
        Registries.guest(registry, contributor, "id=\"the-guest\" class=\"java.lang.String\"");
        return new ExtensionReader(registry).contributions(Registries.POINT).stream()
                .filter(each -> each.contributor().equals(contributor)).findFirst().orElseThrow();
    }

    private Fault onlyFault(Fault.Kind kind) {
        assertEquals(1, guard.faults().size());
        Fault fault = guard.faults().get(0);
        assertEquals(kind, fault.kind());
        assertEquals("org.example.guest", fault.contributor());
        assertEquals("the-guest", fault.contribution());
        assertTrue(fault.message().startsWith("org.example.guest: the contribution “the-guest” "), fault.message());
        assertTrue(guard.isSwitchedOff("org.example.guest"));
        return fault;
    }

    @Test
    void aGuestThatBehavesReturnsItsResult() {
        Outcome<String> outcome = guard.call(contribution("org.example.guest"), LONG, () -> "result");
        assertEquals(new Outcome.Done<>("result"), outcome);
        assertEquals(List.of(), guard.faults());
    }

    @Test
    void aGuestRunsOnAThreadOfItsOwn() {
        Thread caller = Thread.currentThread();
        Outcome<Boolean> outcome = guard.call(contribution("org.example.guest"), LONG, () -> Thread.currentThread() != caller);
        assertEquals(Boolean.TRUE, outcome.result().orElseThrow());
    }

    @Test
    void noTwoCallsShareAThreadSoThatWhatOneGuestLeavesThereMeetsNoOther() {
        Thread one = guard.call(contribution("org.example.guest"), LONG, Thread::currentThread).result().orElseThrow();
        Thread other = guard.call(contribution("org.example.other"), LONG, Thread::currentThread).result().orElseThrow();
        assertNotSame(one, other);
    }

    @Test
    void aGuestThatThrowsIsCaught() {
        Outcome<String> outcome = guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new IllegalStateException("out of paper");
        });
        Fault fault = onlyFault(Fault.Kind.THREW);
        assertEquals(new Outcome.Failed<>(fault), outcome);
        assertTrue(fault.message().contains("out of paper"), fault.message());
    }

    /** Whatever is asked of it. */
    private static final class Unspeakable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> said;

        Unspeakable(Supplier<String> said) {
            super(null, null, false, false);
            this.said = said;
        }

        @Override
        public String toString() {
            return said.get();
        }
    }

    @Test
    void anExceptionThatCannotTellOfItselfIsNamed() {
        guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new Unspeakable(() -> {
                throw new IllegalStateException("asked");
            });
        });
        assertTrue(onlyFault(Fault.Kind.THREW).message().contains(Unspeakable.class.getName()));
    }

    @Test
    void anExceptionIsAskedOnTheGuestsThreadAlone() {
        Thread caller = Thread.currentThread();
        AtomicBoolean here = new AtomicBoolean();
        guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new Unspeakable(() -> {
                here.compareAndSet(false, Thread.currentThread() == caller);
                return "told";
            });
        });
        Fault fault = onlyFault(Fault.Kind.THREW);
        assertEquals("told", String.valueOf(fault.cause()));
        assertFalse(here.get());
    }

    @Test
    void anExceptionThatTakesForEverToTellOfItselfIsOverTime() {
        CountDownLatch never = new CountDownLatch(1);
        Guard impatient = new Guard(LONG, SHORT);
        Outcome<String> outcome = impatient.call(contribution("org.example.guest"), LONG, () -> {
            throw new Unspeakable(() -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "late";
            });
        });
        assertEquals(Fault.Kind.OVER_TIME, assertInstanceOf(Outcome.Failed.class, outcome).fault().kind());
    }

    @Test
    void anExceptionThatTalksWithoutEndIsCutShort() {
        guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new IllegalStateException("x".repeat(10_000_000));
        });
        assertTrue(onlyFault(Fault.Kind.THREW).message().length() < 3_000);
    }

    @Test
    void aGuestThatThrowsAnErrorIsCaught() {
        guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new StackOverflowError();
        });
        onlyFault(Fault.Kind.THREW);
    }

    @Test
    void aGuestThatDoesNotLinkIsCaught() {
        guard.call(contribution("org.example.guest"), LONG, () -> {
            throw new NoSuchMethodError("org.coachline.Something.old()");
        });
        assertTrue(onlyFault(Fault.Kind.DOES_NOT_LINK).message().contains("old()"));
    }

    @Test
    void aGuestThatReturnsNullIsAtFault() {
        Outcome<String> outcome = guard.<String>call(contribution("org.example.guest"), LONG, () -> null);
        assertTrue(outcome.result().isEmpty());
        onlyFault(Fault.Kind.RETURNED_NOTHING);
    }

    @Test
    void aGuestOfTheWrongTypeIsAtFault() {
        Contribution contribution = contribution("org.example.guest");
        guard.call(contribution, LONG, () -> contribution.createExecutable("class", Supplier.class).get());
        assertTrue(onlyFault(Fault.Kind.FAULTY).message().contains("java.util.function.Supplier"));
    }

    @Test
    void aGuestWhoseResultIsRefusedIsAtFault() {
        Contribution contribution = contribution("org.example.guest");
        guard.refuse(contribution, "1,000,000 moments");
        assertTrue(onlyFault(Fault.Kind.NONSENSE).message().contains("1,000,000 moments"));
    }

    @Test
    void aGuestPastItsAllowanceIsInterruptedAndStops() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Outcome<String> outcome = guard.call(contribution("org.example.guest"), SHORT, () -> {
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        interrupted.await();
        assertInstanceOf(Outcome.Failed.class, outcome);
        onlyFault(Fault.Kind.OVER_TIME);
    }

    @Test
    void aGuestDeafToInterruptionIsAbandonedAndItsResultIgnored() throws InterruptedException {
        Guard impatient = new Guard(SHORT);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Outcome<String> outcome = impatient.call(contribution("org.example.guest"), SHORT, () -> {
            while (release.getCount() > 0) {
                // Heeds no interruption, as a loop over somebody's data would.
                LockSupport.parkNanos(1_000_000);
                Thread.interrupted();
            }
            ended.countDown();
            return "too late";
        });
        assertInstanceOf(Outcome.Failed.class, outcome);
        assertEquals(List.of(Fault.Kind.ABANDONED), impatient.faults().stream().map(Fault::kind).toList());
        assertTrue(impatient.faults().get(0).message().startsWith("org.example.guest: "));
        release.countDown();
        ended.await();
        assertEquals(1, impatient.faults().size());
    }

    @Test
    void aContributorAtFaultIsNotCalledAgain() {
        Contribution contribution = contribution("org.example.guest");
        AtomicInteger calls = new AtomicInteger();
        guard.call(contribution, LONG, () -> {
            throw new IllegalStateException("once");
        });
        Outcome<Integer> second = guard.call(contribution, LONG, calls::incrementAndGet);
        assertEquals(new Outcome.SwitchedOff<>(guard.faults().get(0)), second);
        assertEquals(0, calls.get());
    }

    @Test
    void otherContributorsGoOn() {
        Contribution faulty = contribution("org.example.guest");
        Contribution good = contribution("org.example.other");
        guard.call(faulty, LONG, () -> {
            throw new IllegalStateException("broken");
        });
        assertEquals("fine", guard.call(good, LONG, () -> "fine").result().orElseThrow());
        assertFalse(guard.isSwitchedOff("org.example.other"));
    }

    @Test
    void aCancelledCallIsNoFaultOfTheGuest() {
        Contribution contribution = contribution("org.example.guest");
        Thread.currentThread().interrupt();
        Outcome<String> outcome = guard.call(contribution, LONG, () -> {
            new CountDownLatch(1).await();
            return "never";
        });
        assertTrue(Thread.interrupted(), "the interruption is kept for the caller");
        assertInstanceOf(Outcome.Cancelled.class, outcome);
        assertEquals(List.of(), guard.faults());
    }

    /** It asks the supplier itself and is quicker than the guard; before, that was taken for a fault. */
    @Test
    void aGuestThatStopsAsSoonAsItIsToldIsNotAtFault() {
        Contribution contribution = contribution("org.example.guest");
        AtomicBoolean cancelled = new AtomicBoolean();
        assertInstanceOf(Outcome.Cancelled.class, guard.call(contribution, LONG, cancelled::get, () -> {
            cancelled.set(true);
            throw new CancellationException();
        }));
        cancelled.set(false);
        assertInstanceOf(Outcome.Cancelled.class, guard.<String>call(contribution, LONG, cancelled::get, () -> {
            cancelled.set(true);
            return null;
        }));
        assertEquals(List.of(), guard.faults());
    }
}
