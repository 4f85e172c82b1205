/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.util.Optional;

/**
 * How a guarded call ended.
 *
 * @param <T> what the call returns
 */
public sealed interface Outcome<T> {

    /**
     * The result, when there is one.
     *
     * @return the value of {@link Done}, otherwise empty
     */
    default Optional<T> result() {
        return this instanceof Done<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * Returned in time.
     *
     * @param <T>   what the call returns
     * @param value what was returned
     */
    record Done<T>(T value) implements Outcome<T> {
    }

    /**
     * Failed in this call; its contributor is now switched off.
     *
     * @param <T>   what the call returns
     * @param fault what happened
     */
    record Failed<T>(Fault fault) implements Outcome<T> {
    }

    /**
     * Not called, or its result ignored, because its contributor is switched off.
     *
     * @param <T>   what the call returns
     * @param fault the earlier fault that switched it off
     */
    record SwitchedOff<T>(Fault fault) implements Outcome<T> {
    }

    /**
     * The calling thread was interrupted, which is no fault of the guest's; the thread's interrupt flag is set again.
     *
     * @param <T> what the call returns
     */
    record Cancelled<T>() implements Outcome<T> {
    }
}
