/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.coachline.analysis.internal.Messages;
import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.extension.Fault;
import org.coachline.extension.Floods;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.NonsenseException;
import org.coachline.extension.Outcome;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Verdict;

/** Asks the detectors that partners have contributed. */
public final class MomentDetectors {

    /** The extension point. */
    public static final GuestPoint<MomentDetector> POINT = new GuestPoint<>("org.coachline.analysis.momentDetectors", "momentDetector",
            MomentDetector.class, 1, 1, Duration.ofSeconds(30), Set.of("id", "name"));

    /** More proposals for one call than this are no help to anybody. */
    public static final int MOST = 2_000;
    private static final int MOST_TEXT = 1_000;
    /** Durations are rounded somewhere on the way; a moment at the very end is none beyond it. */
    private static final long TOLERANCE = 50_000;

    private final GuestRegistry guests;

    /** @param guests where detectors are found */
    public MomentDetectors(GuestRegistry guests) {
        this.guests = guests;
    }

    /** All detectors, those that are switched off included. */
    public List<Guest<MomentDetector>> all() {
        return guests.guests(POINT);
    }

    /**
     * Asks all detectors, one after the other. Blocks for as long as they take, half a minute each at most; never on the UI thread.
     *
     * @param call      what is known of the call
     * @param catalog   has the techniques that may be proposed
     * @param cancelled says when nobody wants the answer any more
     * @return what they propose; a detector at fault keeps no other from being asked
     * @throws CancellationException when it was cancelled
     */
    public Proposals propose(CallMaterial call, Catalog catalog, BooleanSupplier cancelled) {
        return propose(all(), call, catalog, cancelled);
    }

    /**
     * Asks some detectors, as {@link #propose(CallMaterial, Catalog, BooleanSupplier)} asks all.
     *
     * @param detectors whom to ask
     * @param call      what is known of the call
     * @param catalog   has the techniques that may be proposed
     * @param cancelled says when nobody wants the answer any more
     * @return what they propose
     * @throws CancellationException when it was cancelled
     */
    public static Proposals propose(List<Guest<MomentDetector>> detectors, CallMaterial call, Catalog catalog, BooleanSupplier cancelled) {
        List<Proposal> proposals = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int asked = 0;
        int leftOut = 0;
        for (Guest<MomentDetector> detector : detectors) {
            switch (detector.<List<ProposedMoment>>call(cancelled, guest -> checked(guest.detect(call, cancelled), call))) {
                case Outcome.Done<List<ProposedMoment>>(List<ProposedMoment> found) -> {
                    asked++;
                    for (ProposedMoment moment : found) {
                        Optional<Proposal> proposal = proposal(moment, detector, catalog);
                        proposal.ifPresent(proposals::add);
                        leftOut += proposal.isPresent() ? 0 : 1;
                    }
                }
                case Outcome.Failed<List<ProposedMoment>>(Fault fault) -> faults.add(fault);
                case Outcome.SwitchedOff<List<ProposedMoment>>(Fault fault) -> faults.add(fault);
                case Outcome.Cancelled<List<ProposedMoment>>() -> throw new CancellationException();
            }
        }
        proposals.sort(Comparator.comparingLong((Proposal each) -> each.moment().startMicros())
                .thenComparingLong(each -> each.moment().endMicros()));
        return new Proposals(proposals, asked, leftOut, faults);
    }

    /** In the guest's own time: whatever its list does, it does it there. */
    private static @org.jspecify.annotations.Nullable List<ProposedMoment> checked(@org.jspecify.annotations.Nullable List<ProposedMoment> found,
            CallMaterial call) throws NonsenseException, InterruptedException {
        if (found == null) {
            return null;
        }
        List<ProposedMoment> checked = new ArrayList<>();
        for (ProposedMoment each : Floods.copy(found, ProposedMoment.class, MOST, Messages.get("detect.moments"))) {
            checked.add(checked(each, call.durationMicros()));
        }
        return checked;
    }

    private static ProposedMoment checked(ProposedMoment moment, long duration) throws NonsenseException {
        if (moment.startMicros() < 0 || moment.endMicros() < moment.startMicros() || moment.endMicros() > duration + TOLERANCE) {
            throw new NonsenseException(Messages.get("detect.outside", String.valueOf(moment.startMicros()), String.valueOf(moment.endMicros()),
                    Positions.clock(duration)));
        }
        String reason = Floods.text(moment.reason(), MOST_TEXT);
        if (reason.isEmpty() || moment.verdict() == null || moment.channel() == null || moment.technique() == null) {
            throw new NonsenseException(Messages.get("detect.incomplete", Positions.preciseClock(moment.startMicros())));
        }
        boolean bookmark = moment.technique().isBlank();
        return new ProposedMoment(Math.min(moment.startMicros(), duration), Math.min(moment.endMicros(), duration), moment.technique().strip(),
                bookmark ? Verdict.NONE : moment.verdict(), moment.channel(), reason);
    }

    private static Optional<Proposal> proposal(ProposedMoment moment, Guest<MomentDetector> by, Catalog catalog) {
        if (moment.technique().isEmpty()) {
            return Optional.of(new Proposal(moment, null, by.name(), by.contributor()));
        }
        try {
            Optional<TechniqueEntry> technique = catalog.findTechnique(moment.technique());
            return technique.map(each -> new Proposal(moment, each, by.name(), by.contributor()));
        } catch (AmbiguousIdException e) {
            // Without its pack's id it could be either: what is proposed must be certain.
            return Optional.empty();
        }
    }
}
