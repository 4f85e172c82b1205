/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.List;

import org.coachline.look.VerdictGlyph;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** What the model's fixed choices are called, and the glyphs of verdicts. */
public final class Verdicts {

    /** The verdicts in the order of their keys, 1 to 4. */
    public static final List<Verdict> BY_KEY = List.of(Verdict.USED_WELL, Verdict.PARTLY, Verdict.MISSED, Verdict.BACKFIRED);

    private Verdicts() {
    }

    /** A verdict's name. */
    public static String name(Verdict verdict) {
        return Texts.get("verdict." + verdict.name());
    }

    /** Who is heard. */
    public static String name(ChannelRole role) {
        return Texts.get("role." + role.name());
    }

    /** How much it matters. */
    public static String name(Severity severity) {
        return Texts.get("severity." + severity.name());
    }

    /** Whether the matter was settled. */
    public static String name(Resolution resolution) {
        return Texts.get("resolution." + resolution.name());
    }

    /** The glyph of a verdict; nothing where there is none. */
    public static @Nullable VerdictGlyph glyph(Verdict verdict) {
        return switch (verdict) {
            case USED_WELL -> VerdictGlyph.USED_WELL;
            case PARTLY -> VerdictGlyph.PARTLY;
            case MISSED -> VerdictGlyph.MISSED;
            case BACKFIRED -> VerdictGlyph.BACKFIRED;
            case NONE -> null;
        };
    }

    /** The glyph that stands for a moment: its verdict's, or the one for moments without. */
    public static VerdictGlyph glyph(Moment moment) {
        VerdictGlyph glyph = glyph(moment.getVerdict());
        return glyph == null ? VerdictGlyph.BOOKMARK : glyph;
    }
}
