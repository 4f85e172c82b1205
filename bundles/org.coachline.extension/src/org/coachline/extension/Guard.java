/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.coachline.extension.internal.Messages;
import org.coachline.extension.internal.Thrown;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every call into a contributor's code: nothing that a guest does reaches the caller but its result.
 *
 * <p>A guest runs on a thread of its own, a new one for each call: what it leaves behind on it (values, priority,
 * somebody who interrupts it later) meets no other guest. Whatever it throws is caught. Over its allowance it is interrupted; if it still runs a moment later it is abandoned on its daemon thread and its result ignored. A contributor with a fault is switched off:
 * none of its contributions is called again by this guard, which therefore lives as long as the product runs. Usable from any
 * thread but the UI thread, since the caller waits; a call that goes well costs little more than the start of a thread, some hundred microseconds.
 */
public final class Guard {

    private static final Duration GRACE = Duration.ofMillis(250);
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Duration grace;
    private final Duration longest;
    private final List<Consumer<Fault>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Fault> off = new ConcurrentHashMap<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    /** A guard that waits a quarter of a second for a guest to heed its interruption. */
    public Guard() {
        this(GRACE);
    }

    /** @param grace how long to wait for an interrupted guest before it is abandoned */
    public Guard(Duration grace) {
        this(grace, FOREVER);
    }

    /**
     * A guard with less patience than callers ask for.
     *
     * @param grace   how long to wait for an interrupted guest before it is abandoned
     * @param longest no call is allowed more than this, whatever its caller says
     */
    public Guard(Duration grace, Duration longest) {
        this.grace = grace;
        this.longest = longest;
    }

    /**
     * Calls a guest.
     *
     * @param <T>          what the call returns
     * @param contribution on whose account the call goes
     * @param allowance    how long it may take
     * @param body         the call; creating the guest's object belongs inside
     * @return how it ended
     */
    public <T> Outcome<T> call(Contribution contribution, Duration allowance, Callable<? extends @Nullable T> body) {
        return call(contribution, allowance, () -> false, body);
    }

    /**
     * Calls a guest, unless somebody no longer wants its result.
     *
     * @param <T>          what the call returns
     * @param contribution on whose account the call goes
     * @param allowance    how long it may take
     * @param cancelled    asked some twenty times a second; once it says so, the guest is interrupted and not waited for, which is no
     *                     fault of its own, nor is whatever it throws from then on
     * @param body         the call; creating the guest's object belongs inside
     * @return how it ended
     */
    public <T> Outcome<T> call(Contribution contribution, Duration allowance, BooleanSupplier cancelled, Callable<? extends @Nullable T> body) {
        Duration allowed = allowance.compareTo(longest) < 0 ? allowance : longest;
        Fault earlier = off.get(contribution.contributor());
        if (earlier != null) {
            return new Outcome.SwitchedOff<>(earlier);
        }
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        FutureTask<@Nullable T> task = new FutureTask<>(() -> {
            began.countDown();
            try {
                return body.call();
            } catch (Throwable e) {
                // Here, since an exception of a guest's is the guest's code as well.
                throw new Told(fault(contribution, e));
            }
        });
        guestThread(() -> {
            try {
                task.run();
            } finally {
                ended.countDown();
            }
        }).start();
        try {
            // On a busy machine a thread may be long in coming, which is not the guest's fault: its time counts from here.
            began.await();
            T value = result(task, allowed, cancelled);
            return value == null && cancelled.getAsBoolean() ? new Outcome.Cancelled<>() : finished(contribution, value);
        } catch (ExecutionException e) {
            if (cancelled.getAsBoolean()) {
                // It has been told, and this is how it stops: a guest that heeds it quickly is not worse than one that is interrupted.
                return new Outcome.Cancelled<>();
            }
            return failed(e.getCause() instanceof Told told ? told.fault : fault(contribution, e));
        } catch (TimeoutException e) {
            task.cancel(true);
            return overTime(contribution, allowed, ended);
        } catch (CancellationException e) {
            task.cancel(true);
            return new Outcome.Cancelled<>();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Cancelled<>();
        }
    }

    private static <T> @Nullable T result(FutureTask<@Nullable T> task, Duration allowed, BooleanSupplier cancelled)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + allowed.toNanos();
        while (true) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            long left = end - System.nanoTime();
            try {
                return task.get(Math.max(0, Math.min(left, LOOK_NANOS)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= LOOK_NANOS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Switches a contributor off because what it returned cannot be used: too much, contradictory, out of range.
     *
     * @param contribution on whose account
     * @param reason       what is wrong with it, for people
     * @return the fault as recorded
     */
    public Fault refuse(Contribution contribution, String reason) {
        return record(new Fault(Fault.Kind.NONSENSE, contribution.contributor(), contribution.id(),
                NLS.bind(Messages.nonsense, new Object[] {contribution.contributor(), contribution.id(), reason}), null, Instant.now()));
    }

    /**
     * Whether a contributor is switched off.
     *
     * @param contributor symbolic name of a bundle
     * @return true from its first fault on
     */
    public boolean isSwitchedOff(String contributor) {
        return off.containsKey(contributor);
    }

    /**
     * Why a contributor is switched off.
     *
     * @param contributor symbolic name of a bundle
     * @return its first fault, or nothing while it is well
     */
    public Optional<Fault> fault(String contributor) {
        return Optional.ofNullable(off.get(contributor));
    }

    /**
     * Tells of faults as they happen.
     *
     * @param listener called on the thread of a caller, so it must return at once
     */
    public void addListener(Consumer<Fault> listener) {
        listeners.add(listener);
    }

    /**
     * All faults since the start.
     *
     * @return oldest first, a copy
     */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private <T> Outcome<T> finished(Contribution contribution, @Nullable T value) {
        Fault meanwhile = off.get(contribution.contributor());
        if (meanwhile != null) {
            return new Outcome.SwitchedOff<>(meanwhile);
        }
        if (value == null) {
            return failed(new Fault(Fault.Kind.RETURNED_NOTHING, contribution.contributor(), contribution.id(),
                    NLS.bind(Messages.returnedNothing, contribution.contributor(), contribution.id()), null, Instant.now()));
        }
        return new Outcome.Done<>(value);
    }

    private <T> Outcome<T> overTime(Contribution contribution, Duration allowance, CountDownLatch ended) {
        boolean stopped;
        try {
            stopped = ended.await(grace.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = ended.getCount() == 0;
        }
        String message = NLS.bind(stopped ? Messages.overTime : Messages.abandoned,
                new Object[] {contribution.contributor(), contribution.id(), allowance.toMillis()});
        return failed(new Fault(stopped ? Fault.Kind.OVER_TIME : Fault.Kind.ABANDONED, contribution.contributor(), contribution.id(),
                message, null, Instant.now()));
    }

    /** How a call ended that threw, as it is told. */
    private static final class Told extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Told(Fault fault) {
            this.fault = fault;
        }
    }

    /** On the guest's thread. */
    private static Fault fault(Contribution contribution, Throwable thrown) {
        String who = contribution.contributor();
        Thrown copy = Thrown.of(thrown);
        if (thrown.getClass() == FaultyContributionException.class) {
            return new Fault(Fault.Kind.FAULTY, who, contribution.id(), String.valueOf(thrown.getMessage()), copy.getCause(), Instant.now());
        }
        if (thrown.getClass() == NonsenseException.class) {
            return new Fault(Fault.Kind.NONSENSE, who, contribution.id(),
                    NLS.bind(Messages.nonsense, new Object[] {who, contribution.id(), thrown.getMessage()}), null, Instant.now());
        }
        boolean link = thrown instanceof LinkageError || thrown instanceof ClassNotFoundException;
        return new Fault(link ? Fault.Kind.DOES_NOT_LINK : Fault.Kind.THREW, who, contribution.id(),
                NLS.bind(link ? Messages.doesNotLink : Messages.threw, new Object[] {who, contribution.id(), copy}), copy, Instant.now());
    }

    private <T> Outcome<T> failed(Fault fault) {
        return new Outcome.Failed<>(record(fault));
    }

    private Fault record(Fault fault) {
        faults.add(fault);
        off.putIfAbsent(fault.contributor(), fault);
        listeners.forEach(each -> each.accept(fault));
        return fault;
    }

    private static Thread guestThread(Runnable call) {
        Thread thread = new Thread(call, "coachline-guest");
        // An abandoned guest must not keep the product from ending.
        thread.setDaemon(true);
        return thread;
    }
}
