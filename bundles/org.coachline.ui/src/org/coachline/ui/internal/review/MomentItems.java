/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.Catalog;
import org.coachline.library.OutlinedMoment;
import org.coachline.library.SeenTechnique;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Voice;
import org.coachline.ui.internal.seeing.TechniqueIcons;
import org.coachline.ui.internal.support.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a review's moments what the timeline shows, be they read from the document or from its outline: of the same moment the
 * same. Looks each technique up once. For one thread, whichever.
 */
final class MomentItems {

    /** The lane of moments without a technique. */
    static final String BOOKMARKS = "bookmarks";

    private record Shown(String lane, String label, @Nullable String icon) {
    }

    private final Catalog catalog;
    private final TechniqueNames names;
    private final MomentHovers hovers;
    private final Map<CatalogRef, Shown> techniques = new HashMap<>();
    private final Shown bookmark;

    /**
     * @param seen   what the library keeps of techniques that no pack has any more, by their keys
     * @param hovers tell what the mouse finds
     */
    MomentItems(Catalog catalog, Map<String, SeenTechnique> seen, MomentHovers hovers) {
        this.catalog = catalog;
        this.hovers = hovers;
        names = new TechniqueNames(catalog, seen);
        bookmark = new Shown(BOOKMARKS, names.of(null).name(), null);
    }

    /** Of a document's moment. */
    MomentItem of(Moment moment) {
        return item(moment.getId(), moment.getStartMicros(), moment.getEndMicros(), moment.getChannel(), moment.getTechnique(), moment.getVerdict());
    }

    /** Of an outlined one. */
    MomentItem of(OutlinedMoment moment) {
        return item(moment.id(), moment.startMicros(), moment.endMicros(), moment.channel(), moment.technique(), moment.verdict());
    }

    private MomentItem item(String id, long start, long end, ChannelRole role, @Nullable CatalogRef technique, Verdict verdict) {
        Shown shown = technique == null ? bookmark : techniques.computeIfAbsent(technique, this::show);
        VerdictGlyph glyph = Verdicts.glyph(verdict);
        Voice voice = role == ChannelRole.UNKNOWN ? null : TimelineBinding.voice(role);
        return new MomentItem(id, start, Math.max(start, end), shown.lane, shown.label, glyph == null ? VerdictGlyph.BOOKMARK : glyph, voice,
                hovers.of(id), shown.icon);
    }

    private Shown show(CatalogRef technique) {
        OpenReview.TechniqueName name = names.of(technique);
        return new Shown(name.category().isEmpty() ? BOOKMARKS : name.category(), name.name(),
                catalog.technique(technique).map(TechniqueIcons::name).orElse(null));
    }

    /** What was kept of techniques, by their keys. */
    static Map<String, SeenTechnique> byKey(List<SeenTechnique> seen) {
        Map<String, SeenTechnique> byKey = new HashMap<>();
        for (SeenTechnique each : seen) {
            byKey.putIfAbsent(each.ref().key(), each);
            byKey.put(each.ref().toString(), each);
        }
        return byKey;
    }
}
