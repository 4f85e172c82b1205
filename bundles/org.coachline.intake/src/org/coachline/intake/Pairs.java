/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.audio.AudioException;
import org.coachline.intake.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Redaction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Corrects by hand what belongs together: two calls that are one, and one that is two. Actions on the library, not undone by a key. */
public final class Pairs {

    /** What cannot be paired or parted, and why, in plain words. */
    public static final class NoPairException extends Exception {

        private static final long serialVersionUID = 1L;

        NoPairException(String reason) {
            super(reason);
        }
    }

    private static final double MILLION = 1e6;

    private Pairs() {
    }

    /**
     * Makes one call of two that have one mono file each: the first becomes the agent's and keeps its facts and reviews, the second
     * the customer's, and its call goes. What lists say is measured anew.
     *
     * @param who does it, for the log of deletions
     * @throws NoPairException  if one is not of one mono file, or the second has reviews, which would be lost
     * @throws LibraryException NOT_FOUND for an unknown call
     * @throws AudioException   if the sound cannot be measured; the calls are one by then
     */
    public static void join(Library library, String agentCall, String customerCall, String who, IProgressMonitor monitor)
            throws LibraryException, NoPairException, AudioException {
        Stored<Call> agent = library.load(Call.class, agentCall);
        Stored<Call> customer = library.load(Call.class, customerCall);
        Optional<Recording> first = onlyMono(agent.document());
        Optional<Recording> second = onlyMono(customer.document());
        if (agentCall.equals(customerCall) || first.isEmpty() || second.isEmpty()) {
            throw new NoPairException(Messages.get("pairs.notMono"));
        }
        if (!library.reviews(customerCall).isEmpty()) {
            throw new NoPairException(Messages.get("pairs.reviewed"));
        }
        Recording moved = EcoreUtil.copy(second.get());
        first.get().getChannels().get(0).setRole(ChannelRole.AGENT);
        moved.getChannels().get(0).setRole(ChannelRole.CUSTOMER);
        agent.document().getLegs().get(0).getRecordings().add(moved);
        // Who is heard where is another now, and a voice is heard in both: what was redacted of either is for both.
        agent.document().getRedactions().addAll(EcoreUtil.copyAll(customer.document().getRedactions()));
        agent.document().getRedactions().forEach(each -> each.setChannel(ChannelRole.UNKNOWN));
        // In this order a recording is at no time without a call.
        library.save(agent.document(), agent.version());
        library.delete(Call.class, customerCall, customer.version(), who);
        CallMeasures.again(library, agentCall, monitor);
    }

    /**
     * Makes two calls of one of a pair: the first file keeps the call with its reviews, the second gets a call of its own with the same
     * facts. Who is heard in each is both, for all that is known then.
     *
     * @return the new call
     * @throws NoPairException  if the call is not of one pair
     * @throws LibraryException NOT_FOUND for an unknown call
     * @throws AudioException   if the sound cannot be measured; the calls are two by then
     */
    public static String part(Library library, String callId, IProgressMonitor monitor) throws LibraryException, NoPairException, AudioException {
        Stored<Call> stored = library.load(Call.class, callId);
        Call call = stored.document();
        if (call.getLegs().size() != 1 || call.getLegs().get(0).getRecordings().size() != 2) {
            throw new NoPairException(Messages.get("pairs.noPair"));
        }
        Leg leg = call.getLegs().get(0);
        Recording second = leg.getRecordings().remove(1);
        for (Redaction redaction : call.getRedactions()) {
            redaction.setChannel(ChannelRole.UNKNOWN);
        }
        List<Redaction> moved = moved(call, second);
        second.setOffsetMicros(0);
        second.setDriftPpm(0);
        Leg otherLeg = CoachingFactory.eINSTANCE.createLeg();
        otherLeg.setAgentId(leg.getAgentId());
        otherLeg.getRecordings().add(second);
        Call other = CoachingFactory.eINSTANCE.createCall();
        other.setId(Documents.newId());
        other.setTitle(call.getTitle());
        other.setStart(call.getStart());
        other.setZone(call.getZone());
        other.setQueue(call.getQueue());
        other.setImportedAt(call.getImportedAt());
        other.getLegs().add(otherLeg);
        other.getRedactions().addAll(moved);
        for (Recording recording : List.of(leg.getRecordings().get(0), second)) {
            if (recording.getChannels().size() == 1) {
                recording.getChannels().get(0).setRole(ChannelRole.MIXED);
            }
        }
        library.saveAll(List.of(new Saving(call, stored.version()), new Saving(other, 0)));
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        CallMeasures.again(library, callId, progress.split(1));
        CallMeasures.again(library, other.getId(), progress.split(1));
        return other.getId();
    }

    /** What is redacted, where it lies in the second recording alone. */
    private static List<Redaction> moved(Call call, Recording second) {
        double factor = 1 / (1 + second.getDriftPpm() / MILLION);
        List<Redaction> moved = new ArrayList<>();
        for (Redaction redaction : call.getRedactions()) {
            Redaction copy = EcoreUtil.copy(redaction);
            copy.setId(Documents.newId());
            copy.setStartMicros(Math.max(0, Math.round((redaction.getStartMicros() - second.getOffsetMicros()) * factor)));
            copy.setEndMicros(Math.round((redaction.getEndMicros() - second.getOffsetMicros()) * factor));
            if (copy.getEndMicros() > copy.getStartMicros()) {
                moved.add(copy);
            }
        }
        return moved;
    }

    private static Optional<Recording> onlyMono(Call call) {
        List<Recording> recordings = call.getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).toList();
        return recordings.size() == 1 && recordings.get(0).getChannels().size() == 1 ? Optional.of(recordings.get(0)) : Optional.empty();
    }
}
