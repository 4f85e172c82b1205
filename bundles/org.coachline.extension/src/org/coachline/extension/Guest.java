/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A contribution with code, and the one way to call it. Its class is loaded and made in the first call and never before, on the
 * guarded thread; there is one instance, kept until the contributor goes. Usable from any thread but the UI thread.
 *
 * @param <T> the type that its extension point asks for
 */
public final class Guest<T> {

    private static final String NAME = "name";

    /**
     * What is asked of a guest. Copy and check what it returns in here, so that this is guarded too: see {@link Floods}.
     *
     * @param <T> what the guest is
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Call<T, R> {
        /**
         * Asks.
         *
         * @param guest the contributed instance
         * @return what came of it
         * @throws Exception whatever the guest throws, or {@link NonsenseException}
         */
        @Nullable R on(T guest) throws Exception;
    }

    private final GuestPoint<T> point;
    private final Contribution contribution;
    private final Guard guard;
    private final @Nullable Fault refused;
    private final Function<Contribution, Optional<Fault>> rule;
    private @Nullable T instance;

    Guest(GuestPoint<T> point, Contribution contribution, Guard guard, @Nullable Fault refused, Function<Contribution, Optional<Fault>> rule) {
        this.point = point;
        this.contribution = contribution;
        this.guard = guard;
        this.refused = refused;
        this.rule = rule;
    }

    /** What was contributed. */
    public Contribution contribution() {
        return contribution;
    }

    /** The contribution's id, by which commands and preferences call it. */
    public String id() {
        return contribution.id();
    }

    /** What it is called, for people: its {@code name}, else its id. */
    public String name() {
        return Floods.text(contribution.attribute(NAME).orElse(contribution.id()), 200);
    }

    /** Who contributes it: the symbolic name of a bundle. */
    public String contributor() {
        return contribution.contributor();
    }

    /** Why it is not called, or nothing while it is well. Cheap; any thread, the UI thread included. */
    public Optional<Fault> fault() {
        return refused != null ? Optional.of(refused) : rule.apply(contribution).or(() -> guard.fault(contribution.contributor()));
    }

    /**
     * Asks the guest, for as long as its extension point allows.
     *
     * @param <R>  what comes of it
     * @param body the question
     * @return how it ended
     */
    public <R> Outcome<R> call(Call<? super T, ? extends R> body) {
        return call(() -> false, body);
    }

    /**
     * Asks the guest, for as long as its extension point allows and somebody wants to know.
     *
     * @param <R>       what comes of it
     * @param cancelled says when nobody does any more: then the guest is interrupted and not waited for
     * @param body      the question
     * @return how it ended
     */
    public <R> Outcome<R> call(BooleanSupplier cancelled, Call<? super T, ? extends R> body) {
        return call(point.allowance(), cancelled, body);
    }

    /**
     * Asks the guest, for as long as the caller allows and somebody wants to know.
     *
     * @param <R>       what comes of it
     * @param allowance how long it may take, in place of what its extension point allows
     * @param cancelled says when nobody does any more: then the guest is interrupted and not waited for
     * @param body      the question
     * @return how it ended
     */
    public <R> Outcome<R> call(Duration allowance, BooleanSupplier cancelled, Call<? super T, ? extends R> body) {
        if (refused != null) {
            return new Outcome.SwitchedOff<>(refused);
        }
        Optional<Fault> barred = rule.apply(contribution);
        if (barred.isPresent()) {
            return new Outcome.SwitchedOff<>(barred.get());
        }
        // A rule that comes while it is being asked ends that, and what it says then goes to nobody.
        Outcome<R> outcome = guard.call(contribution, allowance, () -> cancelled.getAsBoolean() || rule.apply(contribution).isPresent(), () -> body.on(instance()));
        return rule.apply(contribution).<Outcome<R>>map(Outcome.SwitchedOff::new).orElse(outcome);
    }

    private synchronized T instance() throws FaultyContributionException {
        T made = instance;
        if (made == null) {
            made = contribution.createExecutable(GuestPoint.CLASS, point.type());
            instance = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return contribution.toString();
    }
}
