/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.extension.internal.Admission;
import org.coachline.extension.internal.Messages;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * The guests of all extension points that take code: who is there, who is well, who is switched off. One for a running product,
 * with one {@link Guard}, so that a contributor at fault at one point is asked at none. Follows bundles that come and go. Usable
 * from any thread; reading costs time linear in the contributions to a point, and nothing while none changed.
 */
public final class GuestRegistry implements AutoCloseable {

    private final ExtensionReader reader;
    private final Guard guard;
    private final GuestChoices choices;
    private final Map<String, List<Guest<?>>> known = new HashMap<>();
    private final Map<String, ExtensionReader.Subscription> subscriptions = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Admission admission = new Admission(GuestRule.EVERYBODY);

    /**
     * A registry of what is contributed.
     *
     * @param registry where contributions are registered
     * @param guard    stands around every call
     * @param choices  who was switched off for good
     */
    public GuestRegistry(IExtensionRegistry registry, Guard guard, GuestChoices choices) {
        this.reader = new ExtensionReader(registry);
        this.guard = guard;
        this.choices = choices;
        guard.addListener(fault -> listeners.forEach(Runnable::run));
    }

    /**
     * All guests of a point, faulty ones and those switched off included: each says why.
     *
     * @param <T>   the type that the point asks for
     * @param point the point
     * @return ordered by contributor and id
     */
    public synchronized <T> List<Guest<T>> guests(GuestPoint<T> point) {
        if (!subscriptions.containsKey(point.id())) {
            subscriptions.put(point.id(), reader.onChange(point.id(), () -> changed(point.id())));
        }
        List<Guest<?>> read = known.get(point.id());
        if (read == null) {
            read = read(point);
            known.put(point.id(), read);
        }
        List<Guest<T>> guests = new ArrayList<>();
        for (Guest<?> each : read) {
            guests.add(typed(each, point));
        }
        return guests;
    }

    @SuppressWarnings("unchecked") // a point's guests are made from the point alone, and points are told apart by their ids
    private static <T> Guest<T> typed(Guest<?> guest, GuestPoint<T> point) {
        return (Guest<T>) guest;
    }

    /**
     * The guest of an id.
     *
     * @param <T>   the type that the point asks for
     * @param point the point
     * @param id    the contribution's id
     * @return the first of that id that is well, else the first, else nothing
     */
    public <T> Optional<Guest<T>> guest(GuestPoint<T> point, String id) {
        List<Guest<T>> named = guests(point).stream().filter(each -> each.id().equals(id)).toList();
        return named.stream().filter(each -> each.fault().isEmpty()).findFirst().or(() -> named.stream().findFirst());
    }

    /**
     * Sets whose code may be called; until then everybody's may. Asks the rule of all contributors to some points before it returns, so that nobody waits for that later.
     * From then on whoever it does not let in is called no more, also through guests that were given out before; a call that is under way is ended, and its result goes to
     * nobody. Whoever is let in again is called again.
     *
     * @param rule   who may be called
     * @param points whose contributors are asked now; others are when somebody looks for them
     */
    public void admit(GuestRule rule, Collection<GuestPoint<?>> points) {
        Admission next = new Admission(rule);
        points.forEach(point -> reader.contributions(point.id()).forEach(next::refusal));
        admission = next;
        synchronized (this) {
            known.clear();
        }
        listeners.forEach(Runnable::run);
    }

    private Optional<Fault> barred(Contribution each) {
        return admission.refusal(each).map(reason -> fault(Fault.Kind.NOT_ADMITTED, each, reason));
    }

    private <T> List<Guest<?>> read(GuestPoint<T> point) {
        List<Guest<?>> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Contribution each : reader.contributions(point.id())) {
            if (each.element().equals(point.element())) {
                read.add(new Guest<>(point, each, guard, refused(point, each, ids), this::barred));
            }
        }
        return read;
    }

    private @Nullable Fault refused(GuestPoint<?> point, Contribution each, Set<String> ids) {
        if (choices.isOff(each.contributor())) {
            return fault(Fault.Kind.TURNED_OFF, each, NLS.bind(Messages.turnedOff, each.contributor()));
        }
        try {
            each.requireContract(point.oldest(), point.newest());
        } catch (FaultyContributionException e) {
            return fault(Fault.Kind.FAULTY, each, String.valueOf(e.getMessage()));
        }
        Set<String> asked = new HashSet<>(point.required());
        asked.add(GuestPoint.CLASS);
        for (String name : asked.stream().sorted().toList()) {
            if (each.attribute(name).filter(value -> !value.isBlank()).isEmpty()) {
                return fault(Fault.Kind.FAULTY, each, NLS.bind(Messages.attributeMissing, new Object[] {each.contributor(), each.id(), point.id(), name}));
            }
        }
        // One that may not be called takes nobody's id.
        return barred(each).isPresent() || ids.add(each.id()) ? null
                : fault(Fault.Kind.FAULTY, each, NLS.bind(Messages.idTaken, new Object[] {each.contributor(), each.id(), point.id()}));
    }

    private static Fault fault(Fault.Kind kind, Contribution each, String message) {
        return new Fault(kind, each.contributor(), each.id(), message, null, Instant.now());
    }

    private void changed(String point) {
        // Here, where nobody waits: whoever is told may be on the UI thread, and the rule reads whole jars of whoever has come.
        Admission now = admission;
        reader.contributions(point).forEach(now::refusal);
        synchronized (this) {
            known.remove(point);
        }
        listeners.forEach(Runnable::run);
    }

    /**
     * Switches a contributor off for good, or on again: then it is called anew only after a restart, if it was at fault.
     *
     * @param contributor symbolic name of a bundle
     * @param off         whether it is to be off
     * @throws IOException when that cannot be kept; then nothing is changed
     */
    public void turnOff(String contributor, boolean off) throws IOException {
        choices.set(contributor, off);
        synchronized (this) {
            known.clear();
        }
        listeners.forEach(Runnable::run);
    }

    /**
     * Whether a contributor was switched off for good.
     *
     * @param contributor symbolic name of a bundle
     * @return true until it is switched on again
     */
    public boolean isTurnedOff(String contributor) {
        return choices.isOff(contributor);
    }

    /** All contributors that were switched off for good, those that are not installed now included, in order. */
    public List<String> turnedOff() {
        return choices.off().stream().sorted().toList();
    }

    /** The guard around every call. */
    public Guard guard() {
        return guard;
    }

    /**
     * Tells when guests come, go, fail or are switched off.
     *
     * @param listener called on any thread, so it must return at once
     * @return closing it ends the telling
     */
    public ExtensionReader.Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends the watching of bundles. */
    @Override
    public synchronized void close() {
        subscriptions.values().forEach(ExtensionReader.Subscription::close);
        subscriptions.clear();
        listeners.clear();
    }
}
