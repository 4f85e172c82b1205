/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What a guest can do wrong: a contribution for each stands at each extension point, to show that nothing else suffers. */
public enum Misdeed {
    /** Its class is not what the point asks for. */
    IS_OF_ANOTHER_TYPE("FAULTY"),
    /** Its constructor throws. */
    CANNOT_BE_MADE("FAULTY"),
    /** It throws what it likes. */
    THROWS("THREW"),
    /** It throws an error, as when a recursion has no end. */
    THROWS_AN_ERROR("THREW"),
    /** It calls what is not there. */
    BREAKS_LINKS("DOES_NOT_LINK"),
    /** It answers with null. */
    RETURNS_NOTHING("RETURNED_NOTHING"),
    /** It answers with what makes no sense. */
    RETURNS_NONSENSE("NONSENSE"),
    /** It waits for ever, and ends when it is interrupted. */
    BLOCKS("OVER_TIME"),
    /** It goes on for ever, whatever it is told. */
    HEEDS_NOTHING("ABANDONED"),
    /** It answers with a million things. */
    FLOODS("NONSENSE"),
    /** It answers with a list that has no end. */
    NEVER_ENDS("NONSENSE");

    private static final AtomicInteger RELEASED = new AtomicInteger();
    private static final int MILLION = 1_000_000;

    private final String fault;

    Misdeed(String fault) {
        this.fault = fault;
    }

    /** The name of the kind of fault that the guard is to make of it. */
    public String fault() {
        return fault;
    }

    /** Whether it only shows once patience is lost. */
    public boolean takesTime() {
        return this == BLOCKS || this == HEEDS_NOTHING;
    }

    /** Ends the guests that heed nothing. */
    public static void letGo() {
        RELEASED.incrementAndGet();
    }

    /**
     * Does it, inside a contributed method that returns a list.
     *
     * @param <E>      what the list holds
     * @param nonsense an element that makes no sense
     * @param sound    an element that does, for floods of it
     */
    public <E> @Nullable List<E> list(Supplier<E> nonsense, Supplier<E> sound) throws Exception {
        return switch (this) {
            case RETURNS_NONSENSE -> Collections.singletonList(nonsense.get());
            case FLOODS -> Collections.nCopies(MILLION, sound.get());
            case NEVER_ENDS -> endless(sound.get());
            default -> act();
        };
    }

    /**
     * Does it, inside a contributed method that returns anything; for those misdeeds that need not know what.
     *
     * @param <R> what is due
     */
    public <R> @Nullable R act() throws Exception {
        switch (this) {
            case THROWS -> throw new IllegalStateException("out of paper");
            case THROWS_AN_ERROR -> throw new StackOverflowError("turtles all the way down");
            case BREAKS_LINKS -> throw new NoSuchMethodError("org.coachline.Something.old()");
            case RETURNS_NOTHING -> {
                return null;
            }
            case BLOCKS -> new CountDownLatch(1).await();
            case HEEDS_NOTHING -> {
                int mine = RELEASED.get();
                while (mine == RELEASED.get()) {
                    LockSupport.parkNanos(1_000_000);
                    Thread.interrupted();
                }
            }
            default -> throw new AssertionError("a guest of the point has to do this itself: " + this);
        }
        return null;
    }

    /** A list that says it has one element and has no end. */
    private static <E> List<E> endless(E element) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return element;
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public Iterator<E> iterator() {
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public E next() {
                        return element;
                    }
                };
            }
        };
    }
}
