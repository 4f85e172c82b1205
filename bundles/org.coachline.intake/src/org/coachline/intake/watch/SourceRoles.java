/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.CallMeasures;
import org.coachline.intake.internal.Messages;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Saving;
import org.coachline.library.SourceRow;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Who is heard on which channel of a source's recordings, put right for all of its calls at once. */
public final class SourceRoles {

    private static final int TRIES = 20;

    private SourceRoles() {
    }

    /**
     * Swaps agent and customer in a source: in what it brings from now on, and in all two-channel recordings that it has brought. Pairs of
     * files stay: their names say who is heard. Each call is saved by itself, goes on record, and is measured anew. Blocks.
     *
     * @param library has the source
     * @param source  as the library has it
     * @param who     does it
     * @param monitor for progress and cancel
     * @return how many calls were changed
     * @throws SourceException                                     if the source's settings cannot be read
     * @throws LibraryException                                    if the library cannot be read or written
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; the source and the calls swapped until then stay
     *                                                             so, the latest first; the others are put right one by one
     */
    public static int swap(Library library, SourceRow source, String who, IProgressMonitor monitor) throws SourceException, LibraryException {
        SourceSettings settings = SourceSettings.of(source);
        List<String> calls = library.sources().calls(source.name());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("watch.swapping", source.name()), calls.size() + 1);
        AgentChannel now = settings.agentChannel() == AgentChannel.LEFT ? AgentChannel.RIGHT : AgentChannel.LEFT;
        // First, so that what comes while this goes on comes right.
        library.sources().settle(source.name(), settings.with(now).row(source.name(), source.folder(), source.watched()).settings());
        progress.worked(1);
        int changed = 0;
        for (String each : calls) {
            SubMonitor one = progress.split(1);
            if (swap(library, each, who)) {
                changed++;
                try {
                    CallMeasures.again(library, each, one);
                } catch (AudioException e) {
                    // Who is heard where is put right whether the sound can be measured or not.
                    library.sources().unreadable(each, Messages.get("watch.unreadableSound", e.reason()));
                }
            }
        }
        return changed;
    }

    private static boolean swap(Library library, String id, String who) throws LibraryException {
        for (int tried = 1;; tried++) {
            try {
                Stored<Call> stored = library.load(Call.class, id);
                boolean any = false;
                for (Recording recording : stored.document().getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).toList()) {
                    any |= recording.getChannels().size() == 2 && swap(recording);
                }
                if (any) {
                    // What was silent in one channel must not be heard in the other from now on.
                    stored.document().getRedactions().forEach(each -> each.setChannel(ChannelRole.UNKNOWN));
                    AuditNote act = AuditNote.of(AuditKind.SETTING, "Call", id, who).labelled(String.valueOf(stored.document().getTitle()))
                            .changing(null, Messages.get("watch.swapped"));
                    library.saveAll(List.of(new Saving(stored.document(), stored.version())), List.of(act));
                }
                return any;
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            } catch (LibraryException e) {
                if (e.reason() == Reason.NOT_FOUND) {
                    return false;
                }
                throw e;
            }
        }
    }

    private static boolean swap(Recording recording) {
        boolean any = false;
        for (Channel channel : recording.getChannels()) {
            ChannelRole role = channel.getRole();
            if (role == ChannelRole.AGENT || role == ChannelRole.CUSTOMER) {
                channel.setRole(role == ChannelRole.AGENT ? ChannelRole.CUSTOMER : ChannelRole.AGENT);
                any = true;
            }
        }
        return any;
    }
}
